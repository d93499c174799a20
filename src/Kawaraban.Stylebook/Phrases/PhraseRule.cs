using Kawaraban.Language;
using Kawaraban.Stylebook.Reading;

namespace Kawaraban.Stylebook.Phrases;

/// <summary>A rule that is a list of phrases: what the paper itself says, not what it quotes.</summary>
/// <param name="list">The phrases.</param>
internal class PhraseRule(PhraseList list) : PassageRule
{
    /// <summary>The case of a phrase that has another to be written instead.</summary>
    public const string Instead = "instead";

    /// <summary>The case of a phrase that is better not written.</summary>
    public const string Found = "found";

    public override void Read(Passage passage, Pencil pencil)
    {
        if (passage.Kind == PassageKind.Quotation)
        {
            return;
        }

        var from = 0;
        while (list.Next(passage.Text, ref from, out var at) is { } phrase)
        {
            var place = new TextRange(at, phrase.Text.Length);
            if (passage.IsQuoted(at) || !Stands(passage, place))
            {
                continue;
            }

            if (phrase.Instead is { } instead)
            {
                pencil.Mark(passage, place, Instead, new Fix(instead, IsSafe: false), place.Of(passage.Text), instead);
            }
            else
            {
                pencil.Mark(passage, place, Found, null, place.Of(passage.Text));
            }
        }
    }

    /// <summary>Whether the phrase stands there as itself, not as a part of other words.</summary>
    protected virtual bool Stands(Passage passage, TextRange place) => true;
}
