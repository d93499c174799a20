using System.Globalization;
using System.Text;

namespace Kawaraban.Newsroom.Register;

/// <summary>Makes the slug of a new entry of what it is called.</summary>
public static class TermSlug
{
    /// <summary>Of the first name that has Latin letters, English before others; empty where none has.</summary>
    public static string Of(IEnumerable<TermName> names) =>
        names.OrderByDescending(name => name.Language.IsEnglish).Select(name => Of(name.Form)).FirstOrDefault(slug => slug.Length > 0) ?? "";

    /// <summary>Lower-case ASCII letters and digits with hyphens between words; accents are dropped.</summary>
    public static string Of(string text)
    {
        var slug = new StringBuilder();
        foreach (var c in text.Normalize(NormalizationForm.FormKD))
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                slug.Append(char.ToLowerInvariant(c));
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark && c is not ('\'' or '’') && slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }
        return slug.ToString(0, Math.Min(slug.Length, Term.MaxSlug - 8)).Trim('-');
    }
}
