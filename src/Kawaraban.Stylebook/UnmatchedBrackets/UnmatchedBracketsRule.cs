using Kawaraban.Language;
using Kawaraban.Stylebook.Reading;

namespace Kawaraban.Stylebook.UnmatchedBrackets;

/// <summary>Finds brackets and quotation marks that lack the other one, or have one of another kind.</summary>
/// <remarks>A quotation of several paragraphs opens each of them and is closed in the last; and 1) or a) begins a list.</remarks>
internal sealed class UnmatchedBracketsRule : IHouseRule
{
    public IRuleReading Begin() => new Reader();

    private sealed class Reader : IRuleReading
    {
        // The quotation that the passage before left open, until it is known whether the next one goes on with it.
        private (Passage Passage, int At)? open;

        public void Read(Passage passage, Pencil pencil)
        {
            var alone = passage.Enclosures.Alone;
            for (var i = 0; i < alone.Count; i++)
            {
                if (IsPair(passage.Text, alone, i))
                {
                    Mark(passage, pencil, alone[i], alone[i + 1]);
                    i++;
                }
                else if (!IsListMark(passage.Text, alone[i]) && !GoesOn(passage, alone[i], pencil))
                {
                    Mark(passage, pencil, alone[i]);
                }
            }

            if (open is { } before && before.Passage != passage && !string.IsNullOrWhiteSpace(passage.Text))
            {
                Settle(passage, pencil);
            }
        }

        public void End(Pencil pencil)
        {
            if (open is { } left)
            {
                Mark(left.Passage, pencil, left.At);
            }
        }

        /// <summary>A quotation that opens the passage and is not closed in it may go on in the next one.</summary>
        private bool GoesOn(Passage passage, int at, Pencil pencil)
        {
            if (passage.Text[at] is not ('“' or '「' or '『') || passage.Text.AsSpan(0, at).Trim("\u3000 ").Length > 0 && passage.Text[at] != '“')
            {
                return false;
            }

            if (open is { } before && before.Passage == passage)
            {
                Mark(passage, pencil, before.At);
            }
            else if (open is not null)
            {
                Settle(passage, pencil);
            }

            open = (passage, at);
            return true;
        }

        private void Settle(Passage passage, Pencil pencil)
        {
            var (before, at) = open!.Value;
            open = null;
            if (passage.Text.AsSpan().TrimStart().StartsWith([before.Text[at]]))
            {
                return;
            }

            Mark(before, pencil, at);
        }
    }

    /// <summary>（ closed by ): an opening mark whose other one has the other width.</summary>
    private static bool IsPair(string text, IReadOnlyList<int> alone, int i) =>
        i + 1 < alone.Count && (text[alone[i]], text[alone[i + 1]]) is ('（', ')') or ('(', '）') or ('［', ']') or ('[', '］') or ('「', '｣') or ('｢', '」') or ('「', '』') or ('『', '」');

    private static bool IsListMark(string text, int at)
    {
        if (text[at] is not (')' or '）'))
        {
            return false;
        }

        var start = at;
        while (start > 0 && at - start < 3 && char.IsLetterOrDigit(text[start - 1]))
        {
            start--;
        }

        return start < at && (start == 0 || char.IsWhiteSpace(text[start - 1]) || text[start - 1] is '、' or '。' or '：' or '→');
    }

    private static void Mark(Passage passage, Pencil pencil, int at)
    {
        var mark = passage.Text[at];
        pencil.Mark(passage, new TextRange(at, 1), Enclosures.IsOpening(mark) ? "never-closed" : "never-opened", null, mark.ToString(), Enclosures.OtherOf(mark).ToString());
    }

    private static void Mark(Passage passage, Pencil pencil, int open, int close)
    {
        var text = passage.Text;
        var right = Enclosures.OtherOf(text[open]).ToString();
        pencil.Mark(passage, new TextRange(close, 1), "other-kind", new Fix(right, IsSafe: false), text[open].ToString(), text[close].ToString());
    }
}
