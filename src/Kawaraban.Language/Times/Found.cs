namespace Kawaraban.Language.Times;

/// <summary>What was read at a place of a text, and the offset just past it.</summary>
internal readonly record struct Found<T>(T What, int End);
