namespace Kawaraban.Wire.Wxr.Editor;

/// <summary>A shortcode's opening or closing tag: <c>[gallery ids="1,2"]</c>, <c>[/caption]</c>.</summary>
internal sealed class ShortcodeTag
{
    private const int MaxLength = 8 * 1024;
    private const int MaxNameLength = 60;
    private const int MaxValues = 50;
    private readonly Dictionary<string, string> _values = new(StringComparer.OrdinalIgnoreCase);

    private ShortcodeTag(string name, int end, bool closes) => (Name, End, Closes) = (name, end, closes);

    public string Name { get; }

    /// <summary>One past the closing bracket.</summary>
    public int End { get; }

    /// <summary>Whether it is the end of an enclosing one.</summary>
    public bool Closes { get; }

    /// <summary>Whether it ends itself: <c>[name /]</c>.</summary>
    public bool ClosesItself { get; private init; }

    /// <summary>What stands in it without a name.</summary>
    public List<string> Unnamed { get; } = [];

    public bool HasValues => _values.Count > 0;

    public string? this[string name] => _values.TryGetValue(name, out var value) && value.Length > 0 ? value : null;

    /// <summary>The tag at an opening bracket; null when there is none.</summary>
    public static ShortcodeTag? At(string text, int at)
    {
        var closes = at + 1 < text.Length && text[at + 1] == '/';
        var start = at + (closes ? 2 : 1);
        var nameEnd = start;
        while (nameEnd < text.Length && nameEnd - start <= MaxNameLength && IsNameCharacter(text[nameEnd]))
        {
            nameEnd++;
        }

        var reach = Math.Min(text.Length, at + MaxLength);
        var end = nameEnd < reach ? text.AsSpan(nameEnd, reach - nameEnd).IndexOfAny(']', '[') : -1;
        if (nameEnd == start || !char.IsAsciiLetter(text[start]) || end < 0 || text[nameEnd + end] == '[' || !IsNameEnd(text[nameEnd]))
        {
            return null;
        }

        var inside = text.AsSpan(nameEnd, end);
        var closesItself = inside.EndsWith("/");
        var tag = new ShortcodeTag(text[start..nameEnd], nameEnd + end + 1, closes) { ClosesItself = closesItself };
        tag.ReadValues(closesItself ? inside[..^1] : inside);
        return tag;
    }

    private static bool IsNameCharacter(char c) => char.IsAsciiLetterOrDigit(c) || c is '_' or '-';

    private static bool IsNameEnd(char c) => char.IsWhiteSpace(c) || c is ']' or '/' or '=';

    private void ReadValues(ReadOnlySpan<char> inside)
    {
        var at = 0;
        while (at < inside.Length && _values.Count + Unnamed.Count < MaxValues)
        {
            if (char.IsWhiteSpace(inside[at]))
            {
                at++;
                continue;
            }

            var name = at;
            while (at < inside.Length && IsNameCharacter(inside[at]))
            {
                at++;
            }

            if (at < inside.Length && inside[at] == '=')
            {
                var key = inside[name..at].ToString();
                at++;
                Keep(key, Value(inside, ref at));
            }
            else
            {
                at = name;
                Unnamed.Add(Value(inside, ref at));
            }
        }
    }

    private void Keep(string key, string value)
    {
        if (key.Length == 0)
        {
            Unnamed.Add(value);
        }
        else
        {
            _values.TryAdd(key, value);
        }
    }

    private static string Value(ReadOnlySpan<char> inside, ref int at)
    {
        while (at < inside.Length && char.IsWhiteSpace(inside[at]))
        {
            at++;
        }

        if (at < inside.Length && ClosingQuote(inside[at]) is { } quote)
        {
            var length = inside[(at + 1)..].IndexOf(quote);
            var quoted = length < 0 ? inside[(at + 1)..] : inside.Slice(at + 1, length);
            at = length < 0 ? inside.Length : at + length + 2;
            return quoted.ToString();
        }

        var start = at;
        while (at < inside.Length && !char.IsWhiteSpace(inside[at]))
        {
            at++;
        }

        return inside[start..at].ToString();
    }

    private static char? ClosingQuote(char open) => open switch { '"' or '\'' or '”' or '″' => open, '“' => '”', _ => null };
}
