namespace Kawaraban.Language.Analysis;

/// <summary>The words an analyzer knows, how likely each is, and how well each follows another.</summary>
/// <remarks>
/// <para>A lexicon never changes and is shared by any number of threads. Its file is mapped, not read: opening one costs next to
/// nothing, and processes share its memory. The file stays mapped until the process ends.</para>
/// <para>It knows words of Japanese only; other scripts are cut where the script changes.</para>
/// </remarks>
/// <example><code>new Analyzer(Lexicon.Ipadic).Analyze("すもももももももものうち").Length // 7</code></example>
public sealed unsafe class Lexicon
{
    internal const char SameAsReading = '\uFFFF';
    internal const int IdColumns = 3;

    private const string IpadicFile = "ipadic.lexicon";
    private static Lexicon? shipped;

    private readonly uint* ids;
    private readonly ulong* forms;
    private readonly char* strings;
    private readonly string?[] conjugations;
    private readonly string?[] conjugatedForms;

    private Lexicon(LexiconFile file, UserWords? users)
    {
        File = file;
        Users = users;
        ids = file.Pointer(Section.Ids);
        forms = (ulong*)file.Pointer(Section.Forms);
        strings = (char*)file.Pointer(Section.Strings);
        WordCount = file.Count(Section.Words, sizeof(uint));
        IdCount = file.Count(Section.Ids, LexiconFile.IdSize);
        conjugations = new string?[IdCount];
        conjugatedForms = new string?[IdCount];
    }

    /// <summary>The IPA dictionary 2.7.0 as Debian has it, which ships with the library.</summary>
    /// <exception cref="IOException">The file <c>ipadic.lexicon</c> does not stand beside the library.</exception>
    /// <exception cref="InvalidDataException">The file is of another version than the library.</exception>
    /// <example><code>new Analyzer(Lexicon.Ipadic).Analyze("本").Length // 1</code></example>
    public static Lexicon Ipadic => shipped ??= new Lexicon(LexiconFile.Map(PathOfIpadic()), users: null);

    internal LexiconFile File { get; }

    /// <summary>The words added; null for none.</summary>
    internal UserWords? Users { get; }

    /// <summary>How many words the file has; user words are numbered from there.</summary>
    internal int WordCount { get; }

    internal int IdCount { get; }

    /// <summary>Opens a lexicon that <c>tools/Kawaraban.Lexicographer</c> has made. All of it is checked: a damaged file is refused, never followed.</summary>
    /// <param name="path">The file.</param>
    /// <returns>The lexicon.</returns>
    /// <exception cref="IOException">There is no such file, or it cannot be read.</exception>
    /// <exception cref="InvalidDataException">The file is not a sound lexicon of this version; the message says why.</exception>
    /// <example><code>Func&lt;string, Lexicon&gt; open = Lexicon.Open;</code></example>
    public static Lexicon Open(string path)
    {
        var file = LexiconFile.Map(path);
        LexiconCheck.Check(file);
        return new Lexicon(file, users: null);
    }

    /// <summary>A lexicon with words added: it shares the file, and this one stays as it is.</summary>
    /// <param name="entries">The words to add, besides those added before. Of equal surfaces of one kind the cheapest counts, then the first.</param>
    /// <returns>The new lexicon.</returns>
    /// <exception cref="ArgumentException">A surface is empty or longer than <see cref="UserEntry.MaxSurface"/>, or a kind inflects.</exception>
    /// <example><code>
    /// var lexicon = Lexicon.Ipadic.With([new UserEntry("金正恩", "キムジョンウン", WordKind.Person)]);
    /// new Analyzer(lexicon).Analyze("金正恩氏は")[0].Reading.ToString() // "キムジョンウン"
    /// </code></example>
    public Lexicon With(IEnumerable<UserEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        return new Lexicon(File, UserWords.Of(Users, entries, this));
    }

    internal bool IsUserWord(int word) => word >= WordCount;

    /// <summary>The connection id of the words of a kind that do not inflect and have no id of their own.</summary>
    /// <exception cref="ArgumentException">Words of this kind inflect, or the lexicon has none.</exception>
    internal int IdOf(WordKind kind)
    {
        for (var id = IdCount - 1; id > 0; id--)
        {
            if (KindOf(id) == kind && InflectionOf(id).IsNone)
            {
                return id;
            }
        }
        throw new ArgumentException($"Words of the kind {kind} inflect; they cannot be user entries.");
    }

    /// <summary>What it costs that a word with the one id is followed by a word with the other.</summary>
    internal int ConnectionOf(int left, int right) => ((short*)File.Pointer(Section.Connections))[((long)right * IdCount) + left];

    internal WordKind KindOf(int id) => (WordKind)ids[id * IdColumns];

    internal Inflection InflectionOf(int id) => new(
        conjugations[id] ??= new string(TextAt((int)ids[(id * IdColumns) + 1])),
        conjugatedForms[id] ??= new string(TextAt((int)ids[(id * IdColumns) + 2])));

    internal ReadOnlySpan<char> BaseOf(int word)
    {
        if ((uint)word >= (uint)WordCount)
        {
            return word < 0 ? default : Users!.EntryOf(word - WordCount).Base;
        }
        return TextAt((int)(uint)forms[word]);
    }

    internal ReadOnlySpan<char> ReadingOf(int word)
    {
        if ((uint)word >= (uint)WordCount)
        {
            return word < 0 ? default : Users!.EntryOf(word - WordCount).Reading;
        }
        var spoken = strings + (int)(forms[word] >> 32);
        return new(spoken + 2, spoken[0]);
    }

    internal ReadOnlySpan<char> PronunciationOf(int word)
    {
        if ((uint)word >= (uint)WordCount)
        {
            return word < 0 ? default : Users!.EntryOf(word - WordCount).Pronunciation;
        }
        var spoken = strings + (int)(forms[word] >> 32);
        return spoken[1] == SameAsReading ? new(spoken + 2, spoken[0]) : new(spoken + 2 + spoken[0], spoken[1]);
    }

    private ReadOnlySpan<char> TextAt(int place) => new(strings + place + 1, strings[place]);

    private static string PathOfIpadic() => Path.Combine(AppContext.BaseDirectory, IpadicFile);
}
