namespace Kawaraban.Wire.Wxr.Editor;

/// <summary>A comment that begins or ends a block of the block editor: <c>&lt;!-- wp:heading {"level":3} --&gt;</c>.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">One past its end.</param>
/// <param name="Name">The name, without <c>core/</c>.</param>
/// <param name="Attributes">The attributes, as JSON; empty when none.</param>
/// <param name="Closes">Whether it ends a block.</param>
/// <param name="IsEmpty">Whether it is a whole block by itself.</param>
internal readonly record struct BlockMark(int Start, int End, string Name, string Attributes, bool Closes, bool IsEmpty)
{
    private const int MaxNameLength = 100;

    /// <summary>The first mark from a place on.</summary>
    public static BlockMark? Next(string text, int from)
    {
        for (var at = text.IndexOf("<!--", from, StringComparison.Ordinal); at >= 0; at = text.IndexOf("<!--", at + 4, StringComparison.Ordinal))
        {
            var end = text.IndexOf("-->", at + 4, StringComparison.Ordinal);
            if (end < 0)
            {
                return null;
            }

            if (Read(text, at, end) is { } mark)
            {
                return mark;
            }
        }

        return null;
    }

    private static BlockMark? Read(string text, int start, int end)
    {
        var inside = text.AsSpan(start + 4, end - start - 4).Trim();
        var closes = inside.StartsWith("/wp:");
        if (!closes && !inside.StartsWith("wp:"))
        {
            return null;
        }

        inside = inside[(closes ? 4 : 3)..];
        var nameEnd = inside.IndexOfAnyExcept("abcdefghijklmnopqrstuvwxyz0123456789-_/");
        nameEnd = nameEnd < 0 ? inside.Length : nameEnd;
        var name = inside[..nameEnd].TrimEnd('/').ToString();
        var rest = inside[name.Length..].Trim();
        var isEmpty = rest.EndsWith("/");
        var core = name.StartsWith("core/", StringComparison.Ordinal) ? name[5..] : name;
        return name.Length is 0 or > MaxNameLength ? null : new BlockMark(start, end + 3, core, (isEmpty ? rest[..^1].Trim() : rest).ToString(), closes, isEmpty);
    }
}
