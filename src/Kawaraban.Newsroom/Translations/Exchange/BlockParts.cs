using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Newsroom.Translations.Exchange;

/// <summary>The texts of a block and the joints between them: each joint opens the text that stands with it.</summary>
/// <param name="Texts">Never empty; the first has no joint, which is told as <see cref="CodeKind.NextBlock"/>.</param>
internal sealed record BlockParts(IReadOnlyList<(CodeKind Joint, InlineText Text)> Texts)
{
    /// <summary>All of it as one text: joints that its kind does not know are line breaks.</summary>
    public InlineText Whole => Joined(Texts.Select(part => part.Text));

    /// <summary>The items of a list; what a translator left empty is none.</summary>
    public IEnumerable<InlineText> Items => Grouped(CodeKind.Item).Select(group => Joined(group)).Where(item => !item.IsEmpty);

    public InlineText Said => Joined(Texts.TakeWhile(part => part.Joint != CodeKind.Attribution).Select(part => part.Text));

    public InlineText? By => Joined(Texts.SkipWhile(part => part.Joint != CodeKind.Attribution).Select(part => part.Text)) is { IsEmpty: false } by ? by : null;

    public InlineText Caption => Joined(Texts.TakeWhile(part => part.Joint is not (CodeKind.Row or CodeKind.Cell)).Select(part => part.Text));

    public Series<Series<InlineText>> Rows
    {
        get
        {
            var rows = new List<List<InlineText>>();
            foreach (var (joint, text) in Texts.SkipWhile(part => part.Joint is not (CodeKind.Row or CodeKind.Cell)))
            {
                if (joint == CodeKind.Row || rows.Count == 0)
                {
                    rows.Add([]);
                }
                rows[^1].Add(text);
            }
            return rows.Select(row => row.ToSeries()).ToSeries();
        }
    }

    private IEnumerable<List<InlineText>> Grouped(CodeKind joint)
    {
        var groups = new List<List<InlineText>>();
        foreach (var part in Texts)
        {
            if (part.Joint == joint || groups.Count == 0)
            {
                groups.Add([]);
            }
            groups[^1].Add(part.Text);
        }
        return groups;
    }

    private static InlineText Joined(IEnumerable<InlineText> texts) =>
        new(texts.SelectMany((text, i) => i == 0 ? text.Runs : text.Runs.Prepend(new Run("\n"))));
}
