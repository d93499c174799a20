using Kawaraban.Language;

namespace Kawaraban.Checking.Layouts;

/// <summary>Where the pieces of a passage stand in its file. Between them stands what is no text: markup, escapes.</summary>
internal sealed class SourceMap(IReadOnlyList<SourcePiece> pieces)
{
    /// <summary>The place in the file of a place in the passage; what stands between two pieces goes along.</summary>
    public TextRange OfPassage(TextRange place)
    {
        if (pieces.Count == 0)
        {
            return place;
        }

        var first = At(place.Start);
        var start = first.IsLiteral ? first.File.Start + place.Start - first.Start : first.File.Start;
        if (place.Length == 0)
        {
            return new TextRange(start, 0);
        }

        var last = At(place.End - 1);
        var end = last.IsLiteral ? last.File.Start + place.End - last.Start : last.File.End;
        return TextRange.Between(start, Math.Max(start, end));
    }

    /// <summary>Whether a place stands in the file as it stands in the passage, so that it can be written over.</summary>
    public bool IsLiteral(TextRange place)
    {
        if (place.Length == 0)
        {
            return false;
        }

        var file = OfPassage(place);
        return file.Length == place.Length && At(place.Start).IsLiteral && At(place.End - 1).IsLiteral;
    }

    private SourcePiece At(int offset)
    {
        var (low, high) = (0, pieces.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = pieces[middle].Start <= offset ? (middle, high) : (low, middle - 1);
        }

        return pieces[low];
    }
}
