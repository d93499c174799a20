namespace Kawaraban.Newsroom.Register.Exchange;

/// <summary>Why an entry of a file was not taken.</summary>
/// <param name="IsDouble">The register has the name already, in another entry.</param>
/// <param name="What">For whoever sees to the file, in English.</param>
public sealed record TermProblem(FilePlace Place, bool IsDouble, string What);
