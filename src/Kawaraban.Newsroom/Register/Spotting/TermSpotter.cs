namespace Kawaraban.Newsroom.Register.Spotting;

/// <summary>
/// Finds the register's names in texts of one language: at each place the longest that begins and ends where a word may, and goes on after
/// it. Widths, dashes and apostrophes make no difference. A capital of a name must be one in the text, so that the Strait is not any strait.
/// </summary>
/// <remarks>It never changes: a changed entry makes a new one. Any number of threads may ask it.</remarks>
public sealed class TermSpotter
{
    private readonly TermLanguage _language;
    private readonly FormIndex _index;

    public TermSpotter(IEnumerable<Term> terms, TermLanguage language)
    {
        _language = language;
        _index = new FormIndex(
            from term in terms
            from name in term.Names
            where name.Language == language
            from form in name.Forms()
            select new TermForm(term, name, form.Standing, form.Form));
    }

    /// <summary>How many spellings it knows.</summary>
    public int Count => _index.Count;

    /// <summary>The mentions in their order; ranges are of the text as it was given.</summary>
    /// <param name="text">Any text; its words are read as one sentence, so a block at a time is best.</param>
    public IReadOnlyList<TermMention> In(string text)
    {
        var folded = FoldedText.Of(text);
        var edges = WordEdges.Of(folded.Cased, _language);
        var mentions = new List<TermMention>();
        var found = new List<(int Length, int Key)>();
        for (var at = 0; at < folded.Letters.Length;)
        {
            at += edges.MayBegin(at) ? TakeAt(folded, edges, at, found, mentions) : 1;
        }
        return mentions;
    }

    /// <returns>How far to go on.</returns>
    private int TakeAt(FoldedText text, WordEdges edges, int at, List<(int Length, int Key)> found, List<TermMention> mentions)
    {
        found.Clear();
        _index.FindAt(text.Letters, at, found);
        for (var i = found.Count - 1; i >= 0; i--)
        {
            var (length, key) = found[i];
            var forms = _index[key].Where(form => HasCapitals(text.Cased.AsSpan(at, length), form.Text)).ToList();
            if (forms.Count > 0 && edges.Begins(at) && edges.Ends(at + length))
            {
                var range = text.SourceOf(at, length);
                mentions.AddRange(forms.GroupBy(form => form.Term.Id).Select(group => new TermMention(range, group.First().Term, [.. group])));
                return length;
            }
        }
        return 1;
    }

    /// <summary>Whether the text has a capital wherever the form has one.</summary>
    private static bool HasCapitals(ReadOnlySpan<char> text, string form)
    {
        for (var i = 0; i < form.Length; i++)
        {
            if (char.IsUpper(form[i]) && !char.IsUpper(text[i]))
            {
                return false;
            }
        }
        return true;
    }
}
