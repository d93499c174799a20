using System.Text;

namespace Kawaraban.Lexicographer;

/// <summary>Texts to compare analyzers on, made of a dictionary's own words, the demonstration paper's stories and chance. The same seed makes the same text.</summary>
internal sealed class Specimens
{
    /// <summary>In a pattern a letter stands for a word of a kind, everything else for itself.</summary>
    private static readonly string[] Patterns =
    [
        "HGTは#日、Pで会見し、SのAN方針を示した。", "PのOは、NをSするとEと発表した。", "NとNのSをめぐり、PとPがSに入った。", "「NはAN。DVない」とHTは語った。",
        "#年#月、PではNがNをVた。", "Oによると、#人がNにSし、うち#人がPにVた。", "DNがVば、NもVだろう。", "Pの首都Pで、N（#）がSされた。", "約#万#千人のNが、Nを求めてSした。",
        "NからNまで、N、N、NなどをVながらVている。", "HGは#歳。NでNをSし、NのNとしてEている。", "X社のNは前年比#％増の#億ドルだった。", "Aがる人も、VたくないNもいる。", "それでも、NはNにAく、NよりAとE。",
        "KのN、KとX、そしてN――いずれもNだ。", "NN（X）は、NSNをSした…。", "Vず、Vまま、DEし、NがE。", "「Vましょうか」「いいえ、NはSしません」", "#.#ポイント高い#％で、NSは#カ月連続のSとなった。", "A、A、A。NのNはAかった。",
        "しかしEた後、Nに代わってNがSされる見通しだ", "『N』（N著、#円）をVに、PへVた", "ＰＫＯやＷＥＢなどNのSが、#対#で可決された。", "NはNやNだけでなく、NさえもSさせかねない。", "きのう未明、P・PのN付近で、NがNにSした疑いがある。",
    ];

    private static readonly string[] Scripts =
    [
        "あいうえおかきくけこさしすせそはがをにのでともっゃゅょん", "アイウエオカキクケコサシスセソンーッャ", "一二三四五六七八九十百千万億兆〇々", "abcXYZ", "0123456789", "ａｂＣ０１９", "!?.,-_/()", "、。「」（）・…―〜", "αβγЖдя", "éüßÐð",
        " \t\u3000\v", "\uFFFF\uFFFE\uFDD0\uE000\u0378\0\r\u0001\u007F", "ﾛｼｱﾞ", "㈱①½", "しにはでとのがをいる",
    ];

    private static readonly string[] Latin = ["NATO", "Web", "ＩＭＦ", "Tokyo", "iPS", "COVID-19", "https://example.org/a?b=1", "G7", "ＮＰＯ", "e-mail", "CO2", "Ｊリーグ", "U.S.", "café"];

    private static readonly int[] RunLengths = [1, 1, 2, 3, 5, 24, 25, 26, 27, 40];

    private readonly ILookup<char, string> words;
    private readonly string[] all;
    private readonly string[] stories;

    /// <param name="sources">The folder of a dictionary's sources.</param>
    /// <param name="demo">The folder of the demonstration paper.</param>
    public Specimens(string sources, string demo)
    {
        var read = SourceOrder.Files(sources).AsParallel().AsOrdered().SelectMany(EucText.Lines).Select(SourceWord.Read).ToList();
        all = [.. read.Select(word => word.Surface)];
        words = read.Where(word => word.Cost < 12_000).OrderBy(word => word.Cost).SelectMany(Kinds).ToLookup(word => word.Kind, word => word.Surface);
        stories = [.. Directory.GetFiles(demo, "ja*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal).SelectMany(File.ReadLines).Where(line => line.Length > 0)];
    }

    /// <summary>Lines of what a newspaper might print, as far as grammar goes.</summary>
    public byte[] Prose(int length, int seed)
    {
        var random = new Random(seed);
        var text = new MemoryStream();
        while (text.Length < length)
        {
            text.Write(Encoding.UTF8.GetBytes(Paragraph(random) + "\n"));
        }
        return text.ToArray();
    }

    /// <summary>Lines of anything: words and scripts in any order, characters that are not assigned, and bytes that are not UTF-8.</summary>
    public byte[] Noise(int lines, int seed)
    {
        var random = new Random(seed);
        var text = new MemoryStream();
        for (var line = 0; line < lines; line++)
        {
            for (var piece = random.Next(14); piece > 0; piece--)
            {
                text.Write(Array.FindAll(Piece(random), value => value != '\n'));
            }
            text.WriteByte((byte)'\n');
        }
        return text.ToArray();
    }

    /// <summary>Prose in one line of so many characters.</summary>
    public byte[] Line(int characters, int seed)
    {
        var line = Encoding.UTF8.GetString(Prose(characters * 4, seed)).Replace('\n', '。');
        return Encoding.UTF8.GetBytes(line[..characters] + "\n");
    }

    private string Paragraph(Random random)
    {
        if (random.Next(4) == 0)
        {
            return stories[random.Next(stories.Length)];
        }
        var text = new StringBuilder();
        for (var sentence = random.Next(1, 5); sentence > 0; sentence--)
        {
            foreach (var sign in Patterns[random.Next(Patterns.Length)])
            {
                text.Append(WordFor(sign, random));
            }
        }
        return text.ToString();
    }

    private string WordFor(char sign, Random random) => sign switch
    {
        '#' => Number(random),
        'X' => Latin[random.Next(Latin.Length)],
        _ when words.Contains(sign) => Skewed(words[sign], random),
        _ => sign.ToString(),
    };

    private static string Number(Random random) => random.Next(6) switch
    {
        0 => $"{random.Next(10)}",
        1 => $"{random.Next(100)}",
        2 => $"{random.Next(1000):N0}",
        3 => $"{random.Next(1_000_000):N0}",
        4 => new string([.. $"{random.Next(1000)}".Select(digit => (char)(digit + 0xFEE0))]),
        _ => new string([.. $"{random.Next(100)}".Select(digit => "〇一二三四五六七八九"[digit - '0'])]),
    };

    /// <summary>A likely word is drawn more often than an unlikely one.</summary>
    private static string Skewed(IEnumerable<string> kind, Random random) => kind.ElementAt((int)(kind.Count() * Math.Pow(random.NextDouble(), 3)));

    private byte[] Piece(Random random) => random.Next(100) switch
    {
        < 35 => Encoding.UTF8.GetBytes(all[random.Next(all.Length)]),
        < 75 => Encoding.UTF8.GetBytes(Run(Scripts[random.Next(Scripts.Length)], RunLengths[random.Next(RunLengths.Length)], random)),
        < 80 => Encoding.UTF8.GetBytes(new Rune(random.Next(0x10000, 0x110000)).ToString()),
        < 90 => Encoding.UTF8.GetBytes(((char)(random.Next(2) == 0 ? random.Next(0x80, 0xD800) : random.Next(0x2E80, 0xA000))).ToString()),
        < 97 => Bytes(128, random),
        _ => Bytes(0, random),
    };

    private static string Run(string script, int length, Random random) => string.Create(length, (script, random), static (run, from) =>
    {
        foreach (ref var unit in run)
        {
            unit = from.script[from.random.Next(from.script.Length)];
        }
    });

    private static byte[] Bytes(int from, Random random)
    {
        var bytes = new byte[random.Next(1, 6)];
        for (var i = 0; i < bytes.Length; i++)
        {
            bytes[i] = (byte)random.Next(from, 256);
        }
        return bytes;
    }

    private static IEnumerable<(char Kind, string Surface)> Kinds(SourceWord word)
    {
        var kind = word.Tuple.Split(',') switch
        {
            ["名詞", "固有名詞", "人名", "姓", ..] => 'H',
            ["名詞", "固有名詞", "人名", "名", ..] => 'G',
            ["名詞", "固有名詞", "地域", ..] => 'P',
            ["名詞", "固有名詞", "組織", ..] => 'O',
            ["名詞", "サ変接続", ..] => 'S',
            ["名詞", "一般", ..] when word.Surface.All(unit => unit is >= 'ァ' and <= 'ー') => 'K',
            ["名詞", "一般" or "形容動詞語幹" or "副詞可能", ..] => 'N',
            ["名詞", "接尾", "人名", ..] => 'T',
            ["動詞", "自立", .., "連用形"] => 'V',
            ["動詞", "自立", .., "基本形"] => 'E',
            ["形容詞", "自立", .., "基本形"] => 'A',
            ["副詞", ..] => 'D',
            _ => '\0',
        };
        if (kind != '\0')
        {
            yield return (kind, word.Surface);
        }
    }
}
