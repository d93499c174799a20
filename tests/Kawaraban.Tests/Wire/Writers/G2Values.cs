using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Kawaraban.Tests.Wire.Writers;

/// <summary>The types of the values of NewsML-G2's attributes and elements, as far as we write them.</summary>
internal static partial class G2Values
{
    private const string InHost = @"(?:[A-Za-z0-9\-._~!$&'()*+,;=\u0080-\uFFFF]|%[0-9A-Fa-f]{2})";
    private static readonly string[] Instants = ["sent", "versionCreated", "firstCreated", "embargoed", "expires", "contentCreated", "contentModified"];
    private static readonly string[] Lines = ["name", "keyword", "slugline", "creditline"];

    public static IEnumerable<string> Of(XElement element)
    {
        var name = element.Name.LocalName;
        foreach (var attribute in element.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration && !Fits(attribute)))
        {
            yield return $"{name}/@{attribute.Name.LocalName} '{attribute.Value}' is not of its type";
        }
        if (Instants.Contains(name) && !DateTimeOffset.TryParseExact(element.Value, "yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
        {
            yield return $"{name} '{element.Value}' is no instant";
        }
        if (name == "urgency" && element.Value is not [>= '1' and <= '9'])
        {
            yield return $"urgency '{element.Value}' is none of 1 to 9";
        }
        if (Lines.Contains(name) && !OneLine().IsMatch(element.Value))
        {
            yield return $"{name} '{element.Value}' has white space other than spaces";
        }
    }

    private static bool Fits(XAttribute attribute) => attribute.Name.LocalName switch
    {
        "qcode" or "rel" or "role" or "rendition" => QCode().IsMatch(attribute.Value),
        "uri" or "href" => IsAddress(attribute.Value),
        "roleuri" => attribute.Value.Split(' ').All(IsAddress),
        "literal" => OneLine().IsMatch(attribute.Value),
        "width" or "height" or "size" => Digits().IsMatch(attribute.Value),
        "version" => Digits().IsMatch(attribute.Value) && attribute.Value.Trim('0').Length > 0,
        "tag" or "lang" => Language().IsMatch(attribute.Value),
        "dir" => attribute.Value is "ltr" or "rtl",
        "alias" => Alias().IsMatch(attribute.Value),
        _ => true,
    };

    /// <summary>An address by RFC 3986, but that letters of any script may stand in it: for libxml2 it has no empty port, for .NET a host and a port that can be.</summary>
    private static bool IsAddress(string address) => address.Length > 0 && Address().IsMatch(address) && Uri.TryCreate(address, UriKind.RelativeOrAbsolute, out _);

    [GeneratedRegex($@"^(?:[A-Za-z][A-Za-z0-9+.\-]*:|(?![^/?\#]*:))(?://(?:(?:{InHost}|:)*@)?(?:\[[0-9A-Fa-f:.]+\]|{InHost}*)(?::[0-9]+)?(?=[/?\#]|\z)|(?!//))(?:{InHost}|[:@/?])*(?:\#(?:{InHost}|[:@/?])*)?\z")]
    private static partial Regex Address();

    [GeneratedRegex(@"^[^\s:]+:\S+\z")]
    private static partial Regex QCode();

    /// <summary>The schema's pattern as .NET's validator reads it: the white space of all of Unicode.</summary>
    [GeneratedRegex(@"^[\S ]*\z")]
    private static partial Regex OneLine();

    [GeneratedRegex(@"^[0-9]+\z")]
    private static partial Regex Digits();

    [GeneratedRegex(@"^[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*\z")]
    private static partial Regex Language();

    [GeneratedRegex(@"^[a-zA-Z_][a-zA-Z0-9._-]*\z")]
    private static partial Regex Alias();
}
