using System.Text;
using Kawaraban.Language;
using Kawaraban.Stylebook.Reading;

namespace Kawaraban.Checking.Layouts;

/// <summary>Puts passages together from pieces of a file.</summary>
/// <param name="file">The text of the file.</param>
/// <param name="language">The language it is read in.</param>
internal sealed class Composer(string file, TextLanguage language)
{
    private readonly List<LaidOut> passages = [];
    private readonly StringBuilder text = new();
    private readonly List<SourcePiece> pieces = [];
    private readonly List<TextRange> spared = [];

    public IReadOnlyList<LaidOut> Passages => passages;

    public bool IsEmpty => text.Length == 0;

    /// <summary>Whether the last character so far is one of a script without spaces.</summary>
    public bool EndsWithoutSpaces => text.Length > 0 && text[^1] >= '\u3000';

    public bool EndsInBlank => text.Length == 0 || char.IsWhiteSpace(text[^1]);

    /// <summary>Adds a piece of the file as it stands there.</summary>
    public void Add(TextRange place, bool isSpared = false)
    {
        if (place.Length == 0)
        {
            return;
        }

        Spare(place.Length, isSpared);
        pieces.Add(new SourcePiece(text.Length, place, IsLiteral: true));
        text.Append(file, place.Start, place.Length);
    }

    /// <summary>Adds what a piece of the file stands for.</summary>
    public void Add(string meaning, TextRange place, bool isSpared = false)
    {
        if (meaning.Length == 0)
        {
            return;
        }

        Spare(meaning.Length, isSpared);
        pieces.Add(new SourcePiece(text.Length, place, IsLiteral: false));
        text.Append(meaning);
    }

    /// <summary>Ends the passage; one of white space alone is none.</summary>
    public void End(PassageKind kind)
    {
        var written = text.ToString();
        if (!string.IsNullOrWhiteSpace(written))
        {
            passages.Add(new LaidOut(new Passage(written, language, kind, [.. spared]), new SourceMap([.. pieces])));
        }

        text.Clear();
        pieces.Clear();
        spared.Clear();
    }

    private void Spare(int length, bool isSpared)
    {
        if (isSpared)
        {
            spared.Add(new TextRange(text.Length, length));
        }
    }
}
