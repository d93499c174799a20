namespace Kawaraban.Site.Press.Articles;

/// <summary>Somebody's page on X.</summary>
internal static class XAddress
{
    public static string Of(string handle) => "https://x.com/" + Uri.EscapeDataString(handle);
}
