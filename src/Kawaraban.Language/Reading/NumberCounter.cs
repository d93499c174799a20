using System.Collections.Frozen;

namespace Kawaraban.Language.Reading;

/// <summary>What is counted, and how that is said.</summary>
/// <param name="Reading">Its usual reading in katakana.</param>
/// <param name="Sound">How it and the number change each other.</param>
/// <param name="Ends">Numbers said otherwise before it: ヨン is ヨ before 年.</param>
/// <param name="Special">Whole numbers said otherwise together with it: 1人 is ヒト and リ.</param>
internal sealed record NumberCounter(
    string Reading,
    NumberSound Sound,
    IReadOnlyList<(string End, string Said)> Ends,
    FrozenDictionary<string, (string Number, string Counter)> Special);
