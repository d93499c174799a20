namespace Kawaraban.Wire.Blocks;

/// <summary>Characters with their reading.</summary>
/// <param name="Base">The characters.</param>
/// <param name="Reading">How they are read.</param>
public sealed record RubyRun(string Base, string Reading) : WireInline;
