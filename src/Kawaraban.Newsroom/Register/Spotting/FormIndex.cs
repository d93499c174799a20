namespace Kawaraban.Newsroom.Register.Spotting;

/// <summary>
/// All forms of a language, folded and in order. A form at a place of a text is found by narrowing the ordered forms letter by letter: as
/// fast as a tree of letters, and no larger than the forms themselves.
/// </summary>
internal sealed class FormIndex
{
    private readonly string[] _keys;
    private readonly TermForm[][] _forms;
    private readonly Dictionary<char, (int From, int To)> _byFirst = [];

    public FormIndex(IEnumerable<TermForm> forms)
    {
        var byKey = forms.SelectMany(Spellings).Where(spelling => spelling.Key.Length > 0)
            .GroupBy(spelling => spelling.Key, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal).ToList();
        _keys = [.. byKey.Select(group => group.Key)];
        _forms = [.. byKey.Select(group => group.Select(spelling => spelling.Form).ToArray())];
        for (var i = 0; i < _keys.Length; i++)
        {
            var from = _byFirst.TryGetValue(_keys[i][0], out var range) ? range.From : i;
            _byFirst[_keys[i][0]] = (from, i + 1);
        }
    }

    public int Count => _keys.Length;

    public IReadOnlyList<TermForm> this[int key] => _forms[key];

    /// <summary>Every key that stands in the text at an offset, the shortest first.</summary>
    public void FindAt(ReadOnlySpan<char> text, int at, List<(int Length, int Key)> found)
    {
        if (!_byFirst.TryGetValue(text[at], out var range))
        {
            return;
        }
        var (from, to) = range;
        for (var depth = 1; ; depth++)
        {
            if (_keys[from].Length == depth)
            {
                found.Add((depth, from));
            }
            if (at + depth >= text.Length)
            {
                return;
            }
            var letter = text[at + depth];
            from = FirstFrom(from, to, depth, letter);
            to = letter == char.MaxValue ? to : FirstFrom(from, to, depth, letter + 1);
            if (from >= to)
            {
                return;
            }
        }
    }

    /// <summary>The first key between two whose letter at a depth is at least the one asked for; a key that has ended comes before all letters.</summary>
    private int FirstFrom(int from, int to, int depth, int letter)
    {
        while (from < to)
        {
            var middle = (from + to) >>> 1;
            var key = _keys[middle];
            (from, to) = key.Length <= depth || key[depth] < letter ? (middle + 1, to) : (from, middle);
        }
        return from;
    }

    private static IEnumerable<(string Key, TermForm Form)> Spellings(TermForm form)
    {
        yield return Spelled(form, form.Text);
        if (form.Term.Kind == TermKind.Phrase && form.Name.Language.IsEnglish)
        {
            yield return Spelled(form, EnglishPlural.Of(form.Text));
        }
    }

    private static (string Key, TermForm Form) Spelled(TermForm form, string text)
    {
        var folded = FoldedText.Of(text);
        return (folded.Letters, form with { Text = folded.Cased });
    }
}
