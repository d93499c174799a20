using Kawaraban.Checking.Layouts;
using Kawaraban.Language;

namespace Kawaraban.Checking.Against;

/// <summary>Passages of a file that are read together, a line each.</summary>
internal sealed class JoinedPassages(IReadOnlyList<LaidOut> passages)
{
    public string Text { get; } = string.Join('\n', passages.Select(piece => piece.Passage.Text));

    /// <summary>The place in the file of a place in the text.</summary>
    public TextRange InFile(TextRange place)
    {
        if (passages.Count == 0)
        {
            return new TextRange(0, 0);
        }

        var first = Of(place.Start);
        return place.Length == 0 ? first : TextRange.Between(first.Start, Math.Max(first.Start, Of(place.End - 1).End));
    }

    /// <summary>The place in the file of one unit of the text, or of the end of the passage before a line's.</summary>
    private TextRange Of(int offset)
    {
        var start = 0;
        var at = 0;
        while (at < passages.Count - 1 && offset > start + passages[at].Passage.Text.Length)
        {
            start += passages[at].Passage.Text.Length + 1;
            at++;
        }

        var within = Math.Min(offset - start, passages[at].Passage.Text.Length);
        return passages[at].Map.OfPassage(new TextRange(within, within < passages[at].Passage.Text.Length ? 1 : 0));
    }
}
