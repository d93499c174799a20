namespace Kawaraban.Wire.Blocks;

/// <summary>The paragraphs of a text that holds several, parted by two line breaks.</summary>
internal static class InlineParagraphs
{
    public static IEnumerable<WireText> Split(WireText text)
    {
        var paragraph = new List<WireInline>();
        for (var i = 0; i < text.Count; i++)
        {
            if (text[i] is LineBreak && i + 1 < text.Count && text[i + 1] is LineBreak)
            {
                yield return [.. paragraph];
                paragraph.Clear();
                i++;
            }
            else
            {
                paragraph.Add(text[i]);
            }
        }

        yield return [.. paragraph];
    }

    public static WireText Join(IEnumerable<WireText> paragraphs)
    {
        var runs = new List<WireInline>();
        foreach (var paragraph in paragraphs.Where(paragraph => !paragraph.IsEmpty))
        {
            if (runs.Count > 0)
            {
                runs.AddRange([new LineBreak(), new LineBreak()]);
            }

            runs.AddRange(paragraph);
        }

        return [.. runs];
    }
}
