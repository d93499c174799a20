using System.Text;
using AngleSharp.Dom;

namespace Kawaraban.Wire.Blocks.Html;

/// <summary>Reads <c>ruby</c>: each base with the reading that follows it.</summary>
internal static class RubyReader
{
    public static void Read(InlineText text, IElement ruby, InlineStyle style, HashSet<INode> done)
    {
        var characters = new StringBuilder();
        foreach (var part in Parts(ruby))
        {
            if (part is IElement { LocalName: "rt" } reading)
            {
                Write(text, characters, Spaces.Single(VisibleText.Of(reading, done)), style);
            }
            else if (part is not IElement { LocalName: "rp" })
            {
                VisibleText.AppendTo(characters, part, done);
            }
        }

        Write(text, characters, "", style);
    }

    private static IEnumerable<INode> Parts(IElement ruby) =>
        ruby.ChildNodes.SelectMany(child => child is IElement { LocalName: "rtc" } group ? group.ChildNodes.AsEnumerable() : [child]);

    private static void Write(InlineText text, StringBuilder characters, string reading, InlineStyle style)
    {
        var written = Spaces.Single(characters.ToString());
        characters.Clear();
        if (written.Length > 0 && reading.Length > 0)
        {
            text.AppendRuby(written, reading, style);
        }
        else
        {
            text.Append(written + reading, style);
        }
    }
}
