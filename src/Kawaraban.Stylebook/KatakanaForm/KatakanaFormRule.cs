using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Kawaraban.Language;
using Kawaraban.Stylebook.Packs;
using Kawaraban.Stylebook.Phrases;
using Kawaraban.Stylebook.Reading;

namespace Kawaraban.Stylebook.KatakanaForm;

/// <summary>Finds foreign words that are not written as the paper writes them: コンピュータ or コンピューター, ヴァイオリン or バイオリン. Titles and what is quoted keep theirs.</summary>
/// <param name="right">Each word as the paper does not write it, and as it does.</param>
/// <param name="except">Words that stay as they are, names above all.</param>
/// <param name="isVuAllowed">Whether ヴ may be written.</param>
internal sealed partial class KatakanaFormRule(FrozenDictionary<string, string> right, IReadOnlyList<string> except, bool isVuAllowed) : PassageRule
{
    private const string Vowels = "ァィェォュ";
    private static readonly string[] _plain = ["バ", "ビ", "ベ", "ボ", "ビュ"];

    private readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> rightOf = right.GetAlternateLookup<ReadOnlySpan<char>>();

    public static KatakanaFormRule Of(RuleSettings settings)
    {
        var isLong = settings.Choice("ending", "long", "short") == "long";
        var own = settings.Pairs("words");
        var words = PhraseList.Lines(typeof(KatakanaFormRule), "KatakanaForm.txt").Select(line => line.Text)
            .Select(word => isLong ? (Wrong: word[..^1], Right: word) : (Wrong: word, Right: word[..^1]))
            .Where(word => !own.ContainsKey(word.Wrong))
            .Concat(own.Select(pair => (Wrong: pair.Key, Right: pair.Value)));
        return new(words.ToFrozenDictionary(word => word.Wrong, word => word.Right, StringComparer.Ordinal), settings.Words("except"), settings.Flag("vu", true));
    }

    public override void Read(Passage passage, Pencil pencil)
    {
        if (passage.Kind == PassageKind.Quotation)
        {
            return;
        }

        foreach (var match in Run().EnumerateMatches(passage.Text))
        {
            var place = new TextRange(match.Index, match.Length);
            var written = passage.Text.AsSpan(place.Start, place.Length);
            if (passage.IsQuoted(place.Start) || except.Count > 0 && except.Contains(written.ToString()))
            {
                continue;
            }

            if (rightOf.TryGetValue(written, out var instead))
            {
                pencil.Mark(passage, place, "other", new Fix(instead, IsSafe: false), written.ToString(), instead);
            }
            else if (!isVuAllowed && written.Contains('ヴ'))
            {
                var plain = WithoutVu(written);
                pencil.Mark(passage, place, "vu", new Fix(plain, IsSafe: false), written.ToString(), plain);
            }
        }
    }

    /// <summary>ヴェ as ベ, ヴ as ブ.</summary>
    private static string WithoutVu(ReadOnlySpan<char> word)
    {
        var plain = new System.Text.StringBuilder(word.Length);
        for (var at = 0; at < word.Length; at++)
        {
            if (word[at] != 'ヴ')
            {
                plain.Append(word[at]);
            }
            else if (at + 1 < word.Length && Vowels.IndexOf(word[at + 1], StringComparison.Ordinal) is >= 0 and var vowel)
            {
                plain.Append(_plain[vowel]);
                at++;
            }
            else
            {
                plain.Append('ブ');
            }
        }

        return plain.ToString();
    }

    [GeneratedRegex("[ァ-ヺー]{2,40}", RegexOptions.CultureInvariant)]
    private static partial Regex Run();
}
