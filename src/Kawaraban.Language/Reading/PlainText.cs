using System.Text;
using Kawaraban.Language.Characters;

namespace Kawaraban.Language.Reading;

/// <summary>A text in the forms of kanji that the lexicon knows, without what is not seen, and where each unit of it stood.</summary>
internal sealed class PlainText
{
    private readonly int[]? _starts;

    private PlainText(string text, int[]? starts)
    {
        Text = text;
        _starts = starts;
    }

    public string Text { get; }

    public static PlainText Of(string text)
    {
        var plain = new StringBuilder(text.Length);
        var starts = new List<int>(text.Length + 1);
        for (var at = 0; at < text.Length;)
        {
            var isCharacter = Rune.TryGetRuneAt(text, at, out var character);
            var length = isCharacter ? character.Utf16SequenceLength : 1;
            if (!isCharacter || !Invisible.Contains(character))
            {
                plain.Append(isCharacter ? KanjiForms.FoldOf(character).ToString() : text[at].ToString());
                starts.AddRange(Enumerable.Repeat(at, plain.Length - starts.Count));
            }

            at += length;
        }

        return starts.Count == text.Length ? new PlainText(plain.ToString(), null) : new PlainText(plain.ToString(), [.. starts, text.Length]);
    }

    /// <summary>Where a part of the plain text stood; what was left out after it goes with it.</summary>
    public TextRange SourceOf(TextRange plain) =>
        _starts is null ? plain : TextRange.Between(plain.Start == 0 ? 0 : _starts[plain.Start], _starts[plain.End]);
}
