using Kawaraban.Newsroom.Stories;
using Kawaraban.Stylebook;
using Kawaraban.Stylebook.Packs;

namespace Kawaraban.Newsroom.Proofing;

/// <summary>Mends what needs no judgement, at the door: spaces that stand inside Japanese where the page draws the gap itself.</summary>
public static class TypingSlips
{
    private static readonly ChosenRule[] Slips = [HouseRules.Find("stray-spaces")!.Usual()];

    public static string Mend(string text) => HouseRules.Tidy(text, Slips);

    /// <summary>Mends each run of a text; addresses, readings and code are left alone.</summary>
    public static InlineText Mend(InlineText text) => new(text.Runs.Select(run =>
        run.Marks.HasFlag(Marks.Code) || run.Reading is not null ? run : run with { Text = Mend(run.Text) }));

    /// <summary>Mends a block. What a card is called stands elsewhere, and is left as it is there.</summary>
    public static BlockBody Mend(BlockBody body) => body is LinkCard ? body : BlockTexts.Map(body, (text, _) => Mend(text));
}
