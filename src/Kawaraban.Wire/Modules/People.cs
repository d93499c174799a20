using System.Text.RegularExpressions;
using Kawaraban.Wire.Blocks;

namespace Kawaraban.Wire.Modules;

/// <summary>People as feeds write them on one line: <c>jane@example.com (Jane Roe)</c>, <c>Jane Roe &lt;jane@example.com&gt;</c> or a name.</summary>
internal static partial class People
{
    public static WireAuthor? Read(string? line, string role, Reading reading, string at)
    {
        if (string.IsNullOrWhiteSpace(line))
        {
            return null;
        }

        var plain = PlainText.OfHtml(line.Contains('@') ? line.Replace("<", "(", StringComparison.Ordinal).Replace(">", ")", StringComparison.Ordinal) : line);
        var mail = Mail().Match(plain);
        var name = mail.Success ? plain.Remove(mail.Index, mail.Length) : plain;
        var author = new WireAuthor
        {
            Name = reading.Field(name.Replace("mailto:", "", StringComparison.OrdinalIgnoreCase).Trim(' ', '(', ')', ',', '"', '<', '>', '-'), at),
            Email = mail.Success ? mail.Value : null,
            Role = role,
        };
        return author.Name is null && author.Email is null ? null : author;
    }

    [GeneratedRegex(@"[A-Z0-9._%+\-]{1,64}@[A-Z0-9.\-]{1,190}\.[A-Z]{2,24}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 100)]
    private static partial Regex Mail();
}
