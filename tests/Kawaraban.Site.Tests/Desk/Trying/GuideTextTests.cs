using Kawaraban.Site.Desk.Trying;
using Kawaraban.Stylebook;
using Kawaraban.Stylebook.AgainstSource;

namespace Kawaraban.Site.Tests.Desk.Trying;

public sealed class GuideTextTests
{
    [Fact]
    public void Every_rule_has_its_page_of_the_guide() =>
        Assert.All(HouseRules.Entries.Select(entry => entry.Id.Name).Concat(SourceRules.All.Select(rule => rule.Id.Name)), rule => Assert.True(GuideText.Of(rule) is { Count: > 3 }, rule));

    [Fact]
    public void A_page_is_parted_into_what_it_is_made_of()
    {
        var parts = GuideText.Read("# a-rule\n\nWhy\nit is.\n\n## What\n\n| text | reason |\n| --- | --- |\n| 10**-**20人 | 甲<br>乙 |\n\n- 一つ\n- 二つ\n");

        Assert.Equal([GuideForm.Paragraph, GuideForm.Heading, GuideForm.Table, GuideForm.List], parts.Select(part => part.Form));
        Assert.Equal(["Why it is.", "What", "text reason, 10**-**20人 甲<br>乙", "一つ, 二つ"], parts.Select(part => string.Join(", ", part.Rows.Select(row => string.Join(' ', row)))));
    }

    [Fact]
    public void A_line_is_parted_by_its_marks() =>
        Assert.Equal([("10", null), ("-", "strong"), ("20", null), ("", "br"), ("must", "em"), (" and ", null), ("mark", "code"), (" of ", null), ("it", null)], GuideText.RunsOf("10**-**20<br>*must* and `mark` of [it](it.md)"));
}
