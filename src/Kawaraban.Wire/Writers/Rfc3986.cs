using System.Text;
using System.Text.RegularExpressions;

namespace Kawaraban.Wire.Writers;

/// <summary>Addresses and identifiers by the grammar of RFC 3986, which schemas' <c>anyURI</c> is checked by.</summary>
internal static partial class Rfc3986
{
    private const string Encoded = "%[0-9A-Fa-f]{2}";
    private const string NameCharacter = @"(?:[A-Za-z0-9\-._~!$&'()*+,;=]|" + Encoded + ")";
    private const string PathCharacter = @"(?:[A-Za-z0-9\-._~!$&'()*+,;=:@]|" + Encoded + ")";
    private const string Host = $@"(?:(?:{NameCharacter}|:)*@)?(?:\[[0-9A-Fa-f:.]+\]|{NameCharacter}*)(?::[0-9]{{1,5}})?";
    private const string HostAndPath = $"//{Host}(?:/{PathCharacter}*)*";
    private const string Rest = $@"(?:\?(?:{PathCharacter}|[/?])*)?(?:\#(?:{PathCharacter}|[/?])*)?\z";
    private const string Scheme = @"^[A-Za-z][A-Za-z0-9+.\-]*:";

    /// <summary>Whether the text is a URI, with a scheme and something after it.</summary>
    public static bool IsUri(string text) => Absolute().IsMatch(text);

    /// <summary>
    /// The address as it may stand in a document: absolute or of a file that lies beside it, in any script. A character that may not be in one is
    /// percent-encoded, a colon without a port left out; null where no address can be made.
    /// </summary>
    /// <remarks>Validators have a mind of their own about anyURI: libxml2 refuses an empty port, and .NET a port or a host that cannot be.</remarks>
    public static string? Reference(string? address)
    {
        var text = CleanXml.Text(address ?? "").Trim();
        var reference = IsReference(text) ? text : Escaped(text);
        return reference.Length > 0 && IsReference(reference) && Uri.TryCreate(reference, UriKind.RelativeOrAbsolute, out _) ? reference : null;
    }

    /// <summary>
    /// The address as a URI: absolute and in ASCII alone, a host of another script as the DNS knows it and the rest percent-encoded; null where no URI
    /// can be made.
    /// </summary>
    public static string? AsUri(string? address)
    {
        if (Reference(address) is not { } reference || !Uri.TryCreate(reference, UriKind.Absolute, out var uri))
        {
            return null;
        }

        var path = PathStart(reference);
        var host = path > 0 && uri.Host.Length > 0 ? reference[..path].Replace(uri.Host, uri.IdnHost, StringComparison.Ordinal) : reference[..path];
        var ascii = string.Concat((host + reference[path..]).EnumerateRunes().Select(rune => rune.IsAscii ? rune.ToString() : Uri.EscapeDataString(rune.ToString())));
        return PermanentId.IsUri(ascii) ? ascii : null;
    }

    private static bool IsReference(string text)
    {
        var plain = string.Create(text.Length, text, (characters, from) =>
        {
            for (var i = 0; i < from.Length; i++)
            {
                characters[i] = char.IsAscii(from[i]) ? from[i] : '_';
            }
        });
        return Absolute().IsMatch(plain) || Relative().IsMatch(plain);
    }

    private static string Escaped(string text)
    {
        var path = PathStart(text);
        var escaped = new StringBuilder(text.Length + 16).Append(text.AsSpan(0, path).TrimEnd(':'));
        var inFragment = false;
        for (var i = path; i < text.Length; i++)
        {
            var stays = text[i] switch
            {
                '%' => i + 2 < text.Length && char.IsAsciiHexDigit(text[i + 1]) && char.IsAsciiHexDigit(text[i + 2]),
                '#' => !inFragment,
                var c => !char.IsAscii(c) || char.IsAsciiLetterOrDigit(c) || "-._~!$&'()*+,;=:@/?".Contains(c),
            };
            inFragment |= text[i] == '#';
            escaped.Append(stays ? text[i].ToString() : Uri.HexEscape(text[i]));
        }

        return escaped.ToString();
    }

    /// <summary>Where the host ends.</summary>
    private static int PathStart(string text)
    {
        var host = text.IndexOf("://", StringComparison.Ordinal);
        var end = host < 0 ? 0 : text.AsSpan(host + 3).IndexOfAny('/', '?', '#');
        return host < 0 ? 0 : end < 0 ? text.Length : host + 3 + end;
    }

    [GeneratedRegex($"{Scheme}(?:{HostAndPath}|(?!//)(?:{PathCharacter}|/)+){Rest}", RegexOptions.CultureInvariant)]
    private static partial Regex Absolute();

    [GeneratedRegex($@"^(?:{HostAndPath}|(?!//)(?![^/?\#]*:)(?:{PathCharacter}|/)*){Rest}", RegexOptions.CultureInvariant)]
    private static partial Regex Relative();
}
