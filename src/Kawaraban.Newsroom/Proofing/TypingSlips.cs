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

    public static BlockBody Mend(BlockBody body) => body switch
    {
        Paragraph(var text) => new Paragraph(Mend(text)),
        Heading(var level, var text) => new Heading(level, Mend(text)),
        ListBody(var ordered, var items) => new ListBody(ordered, items.Select(Mend).ToSeries()),
        Quotation(var text, var source) => new Quotation(Mend(text), source is null ? null : Mend(source)),
        PullQuote(var text, var speaker) => new PullQuote(Mend(text), speaker is null ? null : Mend(speaker)),
        PictureBody(var picture, { } caption) => new PictureBody(picture, Mend(caption)),
        Table(var caption, var rows) => new Table(Mend(caption), rows.Select(row => row.Select(Mend).ToSeries()).ToSeries()),
        Note(var text) => new Note(Mend(text)),
        _ => body,
    };
}
