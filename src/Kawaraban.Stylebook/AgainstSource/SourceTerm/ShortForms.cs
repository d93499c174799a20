namespace Kawaraban.Stylebook.AgainstSource.SourceTerm;

/// <summary>Whether of two forms one may be short for the other: 国連 for 国際連合, クイル for マーラ・クイル, WHO for 世界保健機関.</summary>
internal static class ShortForms
{
    public static bool MayBe(string one, string other) => IsInitials(one) || IsInitials(other) || IsWithin(one, other) || IsWithin(other, one);

    /// <summary>Whether all letters of the shorter stand in the longer, in their order.</summary>
    private static bool IsWithin(string shorter, string longer)
    {
        var at = 0;
        foreach (var c in longer)
        {
            at += at < shorter.Length && char.ToUpperInvariant(shorter[at]) == char.ToUpperInvariant(c) ? 1 : 0;
        }

        return at == shorter.Length;
    }

    private static bool IsInitials(string form) => form.All(c => char.IsAsciiLetterUpper(c) || c is '.' or >= 'Ａ' and <= 'Ｚ');
}
