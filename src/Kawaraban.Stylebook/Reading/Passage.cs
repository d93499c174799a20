using Kawaraban.Language;

namespace Kawaraban.Stylebook.Reading;

/// <summary>The text of one block as the house rules read it: analyzed once, and only as far as a rule asks.</summary>
/// <param name="text">The plain text.</param>
/// <param name="language">The language it is read in.</param>
/// <param name="kind">What it is in its article.</param>
/// <param name="spared">The ranges that no rule judges: code, addresses, what another rule of the house has charge of. In order, not overlapping.</param>
/// <remarks>For one thread at a time.</remarks>
/// <example><code>new Passage("首相は会見した。", TextLanguage.Japanese).Words.Length // 5</code></example>
public sealed class Passage(string text, TextLanguage language, PassageKind kind = PassageKind.Paragraph, IReadOnlyList<TextRange>? spared = null)
{
    private readonly TextRange[] _spared = spared is null ? [] : [.. spared];
    private PassageWords? _words;
    private Enclosures? _enclosures;
    private IReadOnlyList<FiledStatement>? _filed;
    private Func<IReadOnlyList<FiledStatement>>? _askFiles;

    /// <summary>The plain text.</summary>
    public string Text { get; } = text ?? throw new ArgumentNullException(nameof(text));

    /// <summary>The language it is read in.</summary>
    public TextLanguage Language { get; } = language;

    /// <summary>What it is in its article.</summary>
    public PassageKind Kind { get; } = kind;

    /// <summary>The names of the register that it says, in the order of their places; empty where there is no register.</summary>
    public IReadOnlyList<SaidName> Names { get; init; } = [];

    /// <summary>What the story files hold against it, in the order of the places; empty where there are none. The files are asked when a rule does.</summary>
    public IReadOnlyList<FiledStatement> Filed
    {
        get => _filed ??= _askFiles?.Invoke() ?? [];
        init => _filed = value;
    }

    /// <summary>Where it stands among the passages of its galley, from 0.</summary>
    public int Number { get; internal set; }

    /// <summary>Whether it is prose that its author answers for: neither quoted from elsewhere nor repeated from the text.</summary>
    public bool IsOwnProse => Kind is PassageKind.Paragraph or PassageKind.ListItem;

    /// <summary>The words in order; none where the language is not Japanese.</summary>
    public ReadOnlySpan<Word> Words => Analysis.Words;

    internal ReadOnlySpan<PassageSentence> Sentences => Analysis.Sentences;

    internal Enclosures Enclosures => _enclosures ??= Enclosures.Of(Text);

    private PassageWords Analysis => _words ??= PassageWords.Of(Text, Language);

    /// <summary>Whether a place is one that no rule judges.</summary>
    /// <param name="at">An offset in the text.</param>
    /// <returns>Whether it lies in a spared range.</returns>
    public bool IsSpared(int at) => Ranges.Cover(_spared, at);

    /// <summary>Whether a place lies inside a quotation: 「」, 『』, “”.</summary>
    /// <param name="at">An offset in the text.</param>
    /// <returns>Whether words there are another's.</returns>
    public bool IsQuoted(int at) => Enclosures.IsQuoted(at);

    /// <summary>The same passage, of which the names of the register are known.</summary>
    /// <param name="names">The names, in the order of their places.</param>
    /// <returns>A passage for another galley.</returns>
    public Passage With(IReadOnlyList<SaidName> names) => new(Text, Language, Kind, _spared) { Names = names, _filed = _filed, _askFiles = _askFiles };

    /// <summary>The same passage, of which the story files may be asked what they hold against it.</summary>
    /// <param name="filed">Tells what is held against it, in the order of the places. It is asked once, if a rule asks.</param>
    /// <returns>A passage for another galley.</returns>
    public Passage With(Func<IReadOnlyList<FiledStatement>> filed) => new(Text, Language, Kind, _spared) { Names = Names, _askFiles = filed };

    /// <summary>Lets go of what was analyzed: the galley has gone on.</summary>
    internal void Close()
    {
        _words = null;
        _enclosures = null;
    }
}
