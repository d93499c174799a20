using System.Text.Json;

namespace Kawaraban.Site.House;

/// <summary>How the site's JSON, and the classes of its pages, name what has a name in code: in camel case.</summary>
internal static class JsonName
{
    public static string Of<T>(T named)
        where T : notnull => JsonNamingPolicy.CamelCase.ConvertName(named.ToString()!);
}
