using System.Text;
using Kawaraban.Language.Characters;

namespace Kawaraban.Language.Reading;

/// <summary>Cuts a word into units.</summary>
internal static class RubyUnits
{
    /// <summary>Each kana and each kanji by itself; whatever else there is stays together.</summary>
    public static RubyUnit[] Of(string word)
    {
        var units = new List<RubyUnit>();
        for (var at = 0; at < word.Length;)
        {
            var length = Rune.TryGetRuneAt(word, at, out var character) ? character.Utf16SequenceLength : 1;
            var kind = KindAt(word, at);
            if (units is [.., var last] && (kind == RubyUnitKind.Stretch && last.Kind == kind || IsPartOfBefore(word, at)))
            {
                units[^1] = last with { Text = last.Text + word.Substring(at, length) };
            }
            else
            {
                units.Add(new RubyUnit(word.Substring(at, length), kind));
            }

            at += length;
        }

        return [.. units];
    }

    /// <summary>The same word by kana and what stands between them.</summary>
    public static RubyUnit[] Stretches(IEnumerable<RubyUnit> units)
    {
        var stretches = new List<RubyUnit>();
        foreach (var unit in units)
        {
            if (unit.Kind == RubyUnitKind.Kana)
            {
                stretches.Add(unit);
            }
            else if (stretches is [.., { Kind: RubyUnitKind.Stretch } last])
            {
                stretches[^1] = last with { Text = last.Text + unit.Text };
            }
            else
            {
                stretches.Add(unit with { Kind = RubyUnitKind.Stretch });
            }
        }

        return [.. stretches];
    }

    /// <summary>Whether it is a mark or a selector of the form of the character before it.</summary>
    private static bool IsPartOfBefore(string word, int at) =>
        CharacterClasses.At(word, at) == CharacterClass.Mark || Rune.TryGetRuneAt(word, at, out var character) && Invisible.Contains(character);

    private static RubyUnitKind KindAt(string word, int at)
    {
        if (Kana.IsKana(word[at]))
        {
            return RubyUnitKind.Kana;
        }

        return CharacterClasses.At(word, at) == CharacterClass.Kanji ? RubyUnitKind.Kanji : RubyUnitKind.Stretch;
    }
}
