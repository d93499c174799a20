using System.Xml.Linq;
using Kawaraban.Language;

namespace Kawaraban.House.Tests.Language;

/// <summary>What the Language library says of its public parts, from the documentation that the compiler wrote beside it.</summary>
internal static class Docstrings
{
    /// <summary>By the compiler's id: <c>T:</c> for a type, <c>M:</c> for a method, <c>P:</c> for a property, <c>F:</c> for a field.</summary>
    public static IReadOnlyDictionary<string, XElement> All { get; } =
        XDocument.Load(Path.ChangeExtension(typeof(TextRange).Assembly.Location, ".xml")).Descendants("member").ToDictionary(member => member.Attribute("name")!.Value);

    /// <summary>The examples in code, with where they stand.</summary>
    public static IEnumerable<(string Member, string Code)> Examples =>
        from member in All
        from code in member.Value.Descendants("example").Descendants("code")
        select (member.Key, code.Value.Trim());

    /// <summary>The full name of the type that the id is of, or whose member it is of.</summary>
    public static string TypeOf(string id)
    {
        var name = id[2..].Split('(')[0];
        return id[0] == 'T' ? name : name[..name.LastIndexOf('.')];
    }
}
