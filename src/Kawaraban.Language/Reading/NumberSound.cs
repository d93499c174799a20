namespace Kawaraban.Language.Reading;

/// <summary>How a counter and the number before it change each other.</summary>
/// <param name="Doubling">The ends of numbers that become a doubled consonant: イチ makes イッ.</param>
/// <param name="AfterN">What the counter's first kana becomes after ン: 'v' voiced, 'p' half-voiced, or nothing.</param>
/// <param name="IsH">Whether the counter begins with h, and so with p after a doubled consonant.</param>
internal readonly record struct NumberSound(string[] Doubling, char AfterN, bool IsH);
