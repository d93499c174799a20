namespace Kawaraban.Stylebook.AgainstSource.Rows;

/// <summary>Passages of a source and of a translation that say the same.</summary>
/// <param name="Sources">The numbers of the source's passages, from 0, in order; none where the translation has something of its own.</param>
/// <param name="Targets">The numbers of the translation's passages; none where it leaves something out.</param>
public sealed record AlignedRow(IReadOnlyList<int> Sources, IReadOnlyList<int> Targets);
