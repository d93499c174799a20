using System.Text.RegularExpressions;
using Kawaraban.Language;

namespace Kawaraban.Stylebook.AgainstSource.SourceLink;

/// <summary>The addresses that a plain text writes out.</summary>
internal static partial class Links
{
    public static IReadOnlyList<LinkPlace> In(string text)
    {
        if (!Addresses.MayStandIn(text))
        {
            return [];
        }

        var links = new List<LinkPlace>();
        foreach (var match in AddressPattern().EnumerateMatches(text))
        {
            var written = text.AsSpan(match.Index, match.Length).TrimEnd(".,;:!?)'\"");
            links.Add(new LinkPlace(new TextRange(match.Index, written.Length), written.ToString()));
        }

        return links;
    }

    [GeneratedRegex(@"(?:https?://|www\.)[!#-&*-;=?-~]+|[0-9A-Za-z][0-9A-Za-z._+-]{0,63}@[0-9A-Za-z][0-9A-Za-z-]{0,62}(?:\.[0-9A-Za-z-]{1,63}){1,5}", RegexOptions.CultureInvariant)]
    private static partial Regex AddressPattern();
}
