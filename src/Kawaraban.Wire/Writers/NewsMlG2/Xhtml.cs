using System.Text;

namespace Kawaraban.Wire.Writers.NewsMlG2;

/// <summary>
/// What blocks render to, as XML. Blocks escape every angle bracket that is not of an element of theirs, in attributes too, so that the two empty elements
/// they know are found by looking.
/// </summary>
internal static class Xhtml
{
    private const string Image = "<img ";

    public static string Of(string blockHtml)
    {
        var html = CleanXml.Text(blockHtml).Replace("<br>", "<br/>", StringComparison.Ordinal);
        var xml = new StringBuilder(html.Length + 32);
        var at = 0;
        for (var image = html.IndexOf(Image, StringComparison.Ordinal); image >= 0; image = html.IndexOf(Image, at, StringComparison.Ordinal))
        {
            var end = html.IndexOf('>', image);
            xml.Append(html, at, end - at).Append("/>");
            at = end + 1;
        }

        return xml.Append(html, at, html.Length - at).ToString();
    }
}
