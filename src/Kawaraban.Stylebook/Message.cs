namespace Kawaraban.Stylebook;

/// <summary>What a finding says, as a key into an edition's words and what is filled in there.</summary>
/// <param name="Key">The rule's name, a point, and the case: <c>stray-spaces.within-japanese</c>.</param>
/// <param name="Arguments">What the words of the edition quote, in order.</param>
/// <remarks>It holds no sentence: those are an edition's, in its own language.</remarks>
public sealed record Message(string Key, params IReadOnlyList<string> Arguments);
