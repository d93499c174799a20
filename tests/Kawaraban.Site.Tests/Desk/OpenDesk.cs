using AngleSharp.Html.Dom;
using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Site.Tests.Fixture;

namespace Kawaraban.Site.Tests.Desk;

/// <summary>A paper with somebody of each role at its desk.</summary>
public abstract class OpenDesk(Database database) : IAsyncLifetime
{
    public static readonly EditionId En = new("en");
    public static readonly EditionId Ja = new("ja");

    public RunningPaper Paper { get; private set; } = null!;

    public DeskClient Owner { get; private set; } = null!;

    public DeskClient Editor { get; private set; } = null!;

    public DeskClient Translator { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Paper = await RunningPaper.StartAsync(database);
        Owner = await Paper.SignInAsync(StaffRole.Owner);
        Editor = await Paper.SignInAsync(StaffRole.Editor);
        Translator = await Paper.SignInAsync(StaffRole.Translator, "ja");
    }

    public async ValueTask DisposeAsync()
    {
        Owner.Dispose();
        Editor.Dispose();
        Translator.Dispose();
        await Paper.DisposeAsync();
    }

    /// <summary>Somebody who has a role in the Japanese edition, and another in all others; an owner is one everywhere.</summary>
    public async Task<DeskClient> SignInAsync(DeskRole role, DeskRole elsewhere = DeskRole.None)
    {
        var who = await Paper.SignInAsync(StaffRole.Owner, "ja");
        if (role != DeskRole.Owner)
        {
            var book = Paper.Get<StaffBook>();
            var row = (await book.AllAsync()).Single(row => row.Email == who.Email);
            Assert.Equal(StaffChange.Done, await book.ChangeAsync(row.Id, row.Name, elsewhere, new Dictionary<EditionId, DeskRole> { [Ja] = role }));
            await who.SignInAsync(RunningPaper.Password);
        }
        return who;
    }

    public async Task<DraftView> DraftAsync(ArticleId article) => Assert.IsType<DraftView>(await Paper.Get<DraftPaper>().FindAsync(article));

    /// <summary>A draft of one's own, with the page it is written on.</summary>
    public async Task<(DraftView Draft, IHtmlDocument Page)> BeginAsync(DeskClient who, params IReadOnlyList<string> blocks)
    {
        var slug = "draft-" + Guid.NewGuid().ToString("N")[..8];
        var head = new Head { Headline = "A draft", Section = new SectionId("world"), Slug = slug };
        var article = await Paper.Get<DraftPaper>().BeginAsync(En, slug, head, blocks, null);
        return (await DraftAsync(article), await who.OpenAsync(Writing(article)));
    }

    public static string Writing(ArticleId article) => $"/desk/articles/{article}";

    /// <summary>The same page with a row in hand.</summary>
    public static string InHand(ArticleId article, BlockId block) => $"{Writing(article)}?row={block}";

    /// <summary>The form whose action ends so.</summary>
    public static IHtmlFormElement Form(IHtmlDocument page, string action) => page.Forms.First(form => form.Action.EndsWith(action, StringComparison.Ordinal));

    /// <summary>A block's form; for a button of it that goes elsewhere, the form as that button sends it.</summary>
    public static IHtmlFormElement BlockForm(IHtmlDocument page, BlockId block, string button = "")
    {
        var form = Form(page, $"/blocks/{block}");
        form.Action += button;
        return form;
    }
}
