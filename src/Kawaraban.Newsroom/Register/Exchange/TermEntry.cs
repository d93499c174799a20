namespace Kawaraban.Newsroom.Register.Exchange;

/// <summary>An entry as a file has it.</summary>
/// <param name="Place">Where it begins in the file.</param>
/// <param name="Term">With an empty slug where the file gives no key.</param>
public sealed record TermEntry(FilePlace Place, Term Term);
