using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Releases;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Newsroom.Translations;
using Kawaraban.Site.Tests.Archive;
using Kawaraban.Site.Tests.Fixture;
using Kawaraban.Site.Tests.Newsstand;

namespace Kawaraban.Site.Tests.Contracts;

/// <summary><c>docs/contracts/translation-receipt.md</c> has an example, and a receipt has its members.</summary>
public sealed class ReceiptContractTests
{
    /// <summary>Absent where there is nothing to say: staff without a byline are not named, and a block of the edition's own was made from nothing.</summary>
    private static readonly IReadOnlySet<string> MayBeAbsent = new HashSet<string> { "releasedBy", "by", "madeFrom" };

    [Fact]
    public async Task A_receipt_has_the_members_of_the_example()
    {
        await using var paper = await RunningPaper.StartAsync(Database.Sqlite);
        var (source, translation) = await ChangedSource.TranslatedAsync(paper);
        await ChangedSource.ChangeAsync(paper, source, "Nine lamps burned.", ChangeClass.Correction);
        await CorrectAsync(paper, translation);

        var receipt = ContractDocument.Json(await paper.Reader.GetStringAsync(ChangedSource.Path + "/receipt.json", TestContext.Current.CancellationToken));

        Assert.Empty(Shape.Differences(ContractDocument.Json(ContractDocument.Examples("translation-receipt.md", "json").Single()), receipt, MayBeAbsent));
    }

    /// <summary>Takes the source's change over, leaves a block out, and says what was wrong.</summary>
    private static async Task CorrectAsync(RunningPaper paper, ArticleId translation)
    {
        var drafts = paper.Get<DraftPaper>();
        await paper.Get<AuthorBook>().PutIfNewAsync(new AuthorId("mary-harbour"), Sheets.Ja, "Mary Harbour");
        await paper.Get<AuthorBook>().PutIfNewAsync(new AuthorId("abe-rin"), Sheets.Ja, "阿部凛");
        var draft = (await drafts.OpenAsync(translation, ChangedSource.Somebody))!;
        var (version, first, third) = (draft.Version, draft.Blocks[0], draft.Blocks[2]);
        var latest = (await paper.Get<SourceWatch>().OfAsync(version.Id))!.Latest.Id;
        await drafts.SaveHeadAsync(version.Id, version.Revision, Sheets.Head("灯りの数", "count-of-lamps") with { Authors = [new("mary-harbour")], Translators = [new("abe-rin")] }, ChangedSource.Somebody);
        await drafts.SaveBlockAsync(version.Id, first.Id, first.Revision, "灯りは九つ。", ChangedSource.Somebody);
        Assert.True(await paper.Get<SettlementDesk>().SettleAsync(translation, first.Id, null, latest, SettlementDecision.Amended, ChangedSource.Somebody));
        await drafts.RemoveBlockAsync(version.Id, third.Id, third.Revision, ChangedSource.Somebody);
        await paper.ReleaseAsync(translation, ReleaseKind.Correction, "灯りは四つではなく九つでした。");
    }
}
