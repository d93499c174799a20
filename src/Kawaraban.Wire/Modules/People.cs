using Kawaraban.Wire.Blocks;

namespace Kawaraban.Wire.Modules;

/// <summary>People as feeds write them on one line: <c>jane@example.com (Jane Roe)</c>, <c>Jane Roe &lt;jane@example.com&gt;</c>, <c>Jane Roe (jane@example.com)</c> or a name.</summary>
internal static class People
{
    private static readonly char[] Around = [' ', '(', ')', ',', '"', '\'', '<', '>', '-', '[', ']', ':', ';'];

    public static WireAuthor? Read(string? line, string role, Reading reading, string at)
    {
        if (string.IsNullOrWhiteSpace(line))
        {
            return null;
        }

        var plain = PlainText.OfHtml(line.Contains('@') ? line.Replace("<", "(", StringComparison.Ordinal).Replace(">", ")", StringComparison.Ordinal) : line);
        var (start, length) = Mail(plain);
        var name = length == 0 ? plain : plain.Remove(start, length).Replace("mailto:", "", StringComparison.OrdinalIgnoreCase);
        var author = new WireAuthor
        {
            Name = reading.Field(length == 0 ? name : name.Trim(Around), at),
            Email = length == 0 ? null : plain.Substring(start, length),
            Role = role,
        };
        return author.Name is null && author.Email is null ? null : author;
    }

    /// <summary>Where a mail address stands; a length of 0 without one.</summary>
    private static (int Start, int Length) Mail(string line)
    {
        for (var sign = line.IndexOf('@'); sign >= 0; sign = line.IndexOf('@', sign + 1))
        {
            var start = sign;
            while (start > 0 && sign - start < 64 && (char.IsAsciiLetterOrDigit(line[start - 1]) || "._%+-".Contains(line[start - 1])))
            {
                start--;
            }

            var end = sign + 1;
            while (end < line.Length && end - sign < 190 && (char.IsAsciiLetterOrDigit(line[end]) || line[end] is '.' or '-'))
            {
                end++;
            }

            end -= line[end - 1] is '.' or '-' ? 1 : 0;
            if (start < sign && line.AsSpan(sign, end - sign).Contains('.'))
            {
                return (start, end - start);
            }
        }

        return (0, 0);
    }
}
