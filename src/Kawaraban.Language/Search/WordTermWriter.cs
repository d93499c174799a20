using Kawaraban.Language.Analysis;
using Kawaraban.Language.Characters;

namespace Kawaraban.Language.Search;

/// <summary>Writes each word in its forms.</summary>
internal sealed class WordTermWriter(NormalForm form, WordParts parts)
{
    private readonly List<WordTerm> _terms = [];
    private int _first;

    public IReadOnlyList<WordTerm> Terms => _terms;

    public void Write(TermWord word, TermWord? next, int position)
    {
        if (!word.IsAskedFor)
        {
            return;
        }

        _first = _terms.Count;
        var place = form.SourceOf(word.Place);
        Add(place.Of(form.Source), TermKind.Surface, position, place);
        WriteParts(word, position);
        WriteBase(word, next, position, place);
        WriteReading(word, position, place);
        Add(SearchSpelling.Of(word), TermKind.Normal, position, place);
    }

    /// <summary>Adds a name of several words, and its reading, to the forms of the word just written.</summary>
    public void WriteName(TextRange name, string reading, int position)
    {
        var place = form.SourceOf(name);
        Add(place.Of(form.Source), TermKind.Surface, position, place);
        Add(reading, TermKind.Reading, position, place);
    }

    private void WriteParts(TermWord word, int position)
    {
        foreach (var part in parts.Of(word))
        {
            var place = form.SourceOf(new TextRange(word.Place.Start + part.Start, part.Length));
            Add(part.Of(word.Text), TermKind.Part, position, place);
        }
    }

    /// <summary>The dictionary form; a noun that する follows is a verb with it.</summary>
    private void WriteBase(TermWord word, TermWord? next, int position, TextRange place)
    {
        if (word.PartOfSpeech.Kind == WordKind.SahenNoun && next is { IsSuru: true } && next.Place.Start == word.Place.End)
        {
            var whole = form.SourceOf(TextRange.Between(word.Place.Start, next.Place.End));
            Add(word.Text + "する", TermKind.Base, position, whole);
        }
        else if (word.Base.Length > 0 && word.Base != word.Text)
        {
            Add(word.Base, TermKind.Base, position, place);
        }
    }

    private void WriteReading(TermWord word, int position, TextRange place)
    {
        var reading = word.Reading.Length == 0 && Kana.IsKana(word.Text) ? Kana.ToKatakana(word.Text) : word.Reading;
        if (reading.Length > 0)
        {
            Add(reading, TermKind.Reading, position, place);
        }
    }

    /// <summary>Adds a form that the word does not have yet; how it is read and how it is spelled may be the same.</summary>
    private void Add(string text, TermKind kind, int position, TextRange place)
    {
        for (var i = _first; i < _terms.Count; i++)
        {
            if (_terms[i].Text == text && (_terms[i].Kind != TermKind.Reading || kind != TermKind.Normal))
            {
                return;
            }
        }

        _terms.Add(new WordTerm(text, kind, position, place));
    }
}
