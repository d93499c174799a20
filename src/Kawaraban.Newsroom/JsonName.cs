using System.Text.Json;

namespace Kawaraban.Newsroom;

/// <summary>How JSON, story files and the classes of pages name what has a name in code: in camel case.</summary>
public static class JsonName
{
    public static string Of<T>(T named)
        where T : notnull => JsonNamingPolicy.CamelCase.ConvertName(named.ToString()!);

    /// <summary>The member of an enumeration that is called so; null for what is none.</summary>
    public static T? Read<T>(string? name)
        where T : struct, Enum => Enum.GetValues<T>().Where(value => Of(value) == name).Select(value => (T?)value).FirstOrDefault();
}
