namespace Kawaraban.Newsroom.Comments;

/// <summary>
/// Who is named in a text: an at sign and then somebody's name as the staff list has it. Names are matched, not words, so that they may hold
/// spaces and stand in languages without any: <c>@Ines Okoye</c>, <c>@奥寺さん</c>.
/// </summary>
public static class Mentions
{
    private static readonly char[] At = ['@', '＠'];

    /// <param name="names">Everybody who can be named. Where two have one name, both are.</param>
    public static IReadOnlyList<T> In<T>(string text, IEnumerable<(T Who, string Name)> names)
        where T : notnull
    {
        var known = names.Where(name => name.Name.Trim().Length > 0).Select(name => (name.Who, Name: name.Name.Trim())).OrderByDescending(name => name.Name.Length).ToList();
        var found = new List<T>();
        for (var at = text.IndexOfAny(At); at >= 0; at = text.IndexOfAny(At, at + 1))
        {
            // The longest name wins: who writes @Ines Okoye does not mean @Ines.
            var longest = known.Where(name => IsAt(text, at + 1, name.Name)).Select(name => name.Name.Length).DefaultIfEmpty(0).First();
            found.AddRange(known.Where(name => name.Name.Length == longest && IsAt(text, at + 1, name.Name)).Select(name => name.Who));
        }
        return [.. found.Distinct()];
    }

    /// <summary>A Latin name must end where it ends: <c>@Anna</c> does not name Ann.</summary>
    private static bool IsAt(string text, int at, string name)
    {
        if (string.Compare(text, at, name, 0, name.Length, StringComparison.OrdinalIgnoreCase) != 0 || at + name.Length > text.Length)
        {
            return false;
        }
        var end = at + name.Length;
        return end == text.Length || !(char.IsAsciiLetterOrDigit(name[^1]) && char.IsAsciiLetterOrDigit(text[end]));
    }
}
