using Kawaraban.Stylebook.Reading;

namespace Kawaraban.Stylebook.VerbForm;

/// <summary>Verbs that say by themselves that one can: 行ける of 行く.</summary>
internal static class Potential
{
    private const string Can = "けげせてねべめれえ";
    private const string Does = "くぐすつぬぶむるう";

    /// <summary>Whether a verb in the form of dictionaries is the potential of another.</summary>
    public static bool IsOne(ReadOnlySpan<char> verb) =>
        verb is [.., var vowel, 'る'] && Can.IndexOf(vowel, StringComparison.Ordinal) is >= 0 and var row && WordBook.KnowsGodanVerb([.. verb[..^2], Does[row]]);
}
