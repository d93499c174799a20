using System.Globalization;
using Kawaraban.Newsroom.Editions;
using Microsoft.AspNetCore.Http;

namespace Kawaraban.Site.Newsstand;

/// <summary>The edition whose language the reader's browser asks for first; where none is spoken, the publication's first.</summary>
internal static class PreferredEdition
{
    private const int MostWishes = 20;

    public static Edition Of(HttpContext context, Publication publication) => Of(context.Request.Headers.AcceptLanguage.ToString(), publication);

    public static Edition Of(string acceptLanguage, Publication publication) => Wishes(acceptLanguage)
        .Select(wish => Speaking(wish, publication))
        .FirstOrDefault(edition => edition is not null) ?? publication.First;

    /// <summary>The whole tag before its language alone: en-GB is nearer to en-GB than to en-US, and en-US nearer to en-GB than to ja.</summary>
    private static Edition? Speaking(string wish, Publication publication) =>
        publication.Editions.FirstOrDefault(edition => edition.Language.Equals(wish, StringComparison.OrdinalIgnoreCase))
        ?? publication.Editions.FirstOrDefault(edition => Primary(edition.Language).Equals(Primary(wish), StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<string> Wishes(string header) => header
        .Split(',', MostWishes + 1, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .Take(MostWishes)
        .Select(Weighed)
        .Where(wish => wish.Weight > 0)
        .OrderByDescending(wish => wish.Weight)
        .Select(wish => wish.Tag);

    private static (string Tag, double Weight) Weighed(string wish)
    {
        var parts = wish.Split(';', 2, StringSplitOptions.TrimEntries);
        var weight = parts.Length == 1 ? 1
            : parts[1].StartsWith("q=", StringComparison.OrdinalIgnoreCase) && double.TryParse(parts[1].AsSpan(2), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var q) ? q
            : 0;
        return (parts[0], weight);
    }

    private static string Primary(string tag) => tag.Split('-', 2)[0];
}
