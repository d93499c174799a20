using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Newsroom.Translations;

/// <summary>
/// The hash by which anybody can tell whether a released text is the one that a receipt names: SHA-256 over the hashes of its parts, a line
/// each (kicker, headline, standfirst, then every block in order). As <c>docs/contracts/translation-receipt.md</c> promises; it never changes.
/// </summary>
public static class TextSeal
{
    public static string Of(HeadText head, IEnumerable<string> blocks) =>
        TextHash.Of(string.Concat(new[] { head.Kicker, head.Headline, head.Standfirst }.Concat(blocks).Select(part => TextHash.Of(part) + "\n")));
}
