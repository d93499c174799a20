using System.Reflection;
using System.Text.Json.Serialization;

namespace Kawaraban.Wire.Json;

/// <summary>The name that the contract gives to a member of an enumeration.</summary>
internal static class EnumName
{
    public static string Of<T>(T member)
        where T : struct, Enum =>
        Cache<T>.Names.GetValueOrDefault(member, "");

    private static class Cache<T>
        where T : struct, Enum
    {
        public static readonly Dictionary<T, string> Names = typeof(T)
            .GetFields(BindingFlags.Public | BindingFlags.Static)
            .ToDictionary(field => (T)field.GetValue(null)!, field => field.GetCustomAttribute<JsonStringEnumMemberNameAttribute>()?.Name ?? field.Name);
    }
}
