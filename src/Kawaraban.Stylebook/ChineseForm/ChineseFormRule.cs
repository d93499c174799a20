using System.Buffers;
using Kawaraban.Language;
using Kawaraban.Stylebook.Phrases;
using Kawaraban.Stylebook.Reading;

namespace Kawaraban.Stylebook.ChineseForm;

/// <summary>Finds characters as China simplified them, where Japanese has other forms: 经済, 发表.</summary>
internal sealed class ChineseFormRule : PassageRule
{
    private static readonly Dictionary<char, string> _forms = PhraseList.Lines(typeof(ChineseFormRule), "ChineseForm.txt")
        .SelectMany(line => line.Text.Split(' ')).ToDictionary(form => form[0], form => form[1..]);

    private static readonly SearchValues<char> _searched = SearchValues.Create([.. _forms.Keys]);

    public override void Read(Passage passage, Pencil pencil)
    {
        var text = passage.Text;
        for (var from = 0; text.AsSpan(from).IndexOfAny(_searched) is >= 0 and var found;)
        {
            var at = from + found;
            from = at + 1;
            var (place, kanji) = (new TextRange(at, 1), _forms[text[at]]);
            if (kanji.Length > 0)
            {
                pencil.Mark(passage, place, "instead", new Fix(kanji, IsSafe: false), place.Of(text), kanji);
            }
            else
            {
                pencil.Mark(passage, place, "found", null, place.Of(text));
            }
        }
    }
}
