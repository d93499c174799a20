using System.Globalization;
using System.Text;

namespace Kawaraban.Wire.Writers.Wxr;

/// <summary>What WordPress keeps of a file, as PHP serializes it.</summary>
internal static class FileFacts
{
    /// <summary>The facts; null when none is known.</summary>
    public static string? Write(WireMedia file)
    {
        var facts = new List<string>();
        AddNumber(facts, "width", file.Width);
        AddNumber(facts, "height", file.Height);
        AddNumber(facts, "filesize", Xml.Elements.Number(file.Length));
        if (file.Credit is { } credit)
        {
            facts.Add(Text("image_meta") + Members([Text("credit") + Text(credit)]));
        }

        return facts.Count == 0 ? null : Members(facts);
    }

    private static void AddNumber(List<string> facts, string name, int? number)
    {
        if (number is { } known)
        {
            facts.Add(Text(name) + string.Create(CultureInfo.InvariantCulture, $"i:{known};"));
        }
    }

    private static string Members(List<string> members) =>
        string.Create(CultureInfo.InvariantCulture, $"a:{members.Count}:{{{string.Concat(members)}}}");

    private static string Text(string text) => string.Create(CultureInfo.InvariantCulture, $"s:{Encoding.UTF8.GetByteCount(text)}:\"{text}\";");
}
