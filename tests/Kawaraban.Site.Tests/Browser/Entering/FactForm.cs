using System.Globalization;
using Kawaraban.Newsroom.StoryFiles;
using Microsoft.Playwright;

namespace Kawaraban.Site.Tests.Browser.Entering;

/// <summary>The form of a new fact in somebody's hands: what is not as it is to be is changed, the rest left alone.</summary>
public sealed class FactForm(Hand hand, SoughtFile sought)
{
    private IPage Page => hand.Page;

    /// <summary>Makes the form say the fact, and leaves the hand in a field of one line: Enter sends it from there.</summary>
    /// <returns>The fields that had to be changed.</returns>
    public async Task<List<string>> ChangesAsync(Fact fact, (int Number, FactAct Act) over)
    {
        var changed = new List<string>();
        if (await Page.InputValueAsync("#kind") != fact.Kind.ToString())
        {
            await hand.ChooseAsync(Page.Locator("#kind"), fact.Kind.ToString());
            await hand.GoAsync(() => hand.ClickAsync(Page.Locator("button[name=turn]")));
            changed.Add("kind");
        }
        foreach (var (field, value) in FormValues.Of(fact, sought))
        {
            if (await ChangeAsync(field, value, FormValues.MayBeLeft(fact, sought, field)))
            {
                changed.Add(field);
            }
        }
        if (fact.Time is { Precision: var precision } && await Page.InputValueAsync("#precision") is { Length: > 0 } told && told != precision.ToString())
        {
            await hand.ChooseAsync(Page.Locator("#precision"), precision.ToString());
            changed.Add("precision");
        }
        changed.AddRange(await PartiesAsync(fact));
        if (over.Act is { } act)
        {
            changed.AddRange(await OverAsync(over.Number, act));
        }
        await Page.FocusAsync("#place");
        hand.Tally.Note(changed);
        return changed;
    }

    private async Task<bool> ChangeAsync(string field, string wanted, bool mayBeLeft = false)
    {
        var at = Page.Locator($".fact-form [name='{field}']");
        var present = await at.InputValueAsync();
        // What may be left empty is taken out where it is wrong, and not typed.
        var value = mayBeLeft && present != wanted ? "" : wanted;
        if (present == value || (field == "quote" && present.Contains(value, StringComparison.Ordinal)) || (field == "bound" && value.Length == 0 && present == "Exact"))
        {
            return false;
        }
        await (await at.EvaluateAsync<string>("element => element.type") switch
        {
            "select-one" => hand.ChooseAsync(at, value),
            "date" => hand.DateAsync(at, value),
            _ => hand.WriteAsync(at, value),
        });
        return true;
    }

    private async Task<IEnumerable<string>> PartiesAsync(Fact fact)
    {
        var wanted = fact.Parties.ConvertAll(party => (Role: party.Role.ToString(), Name: sought.Name(party.TermId)));
        var rows = await Page.Locator(".party").CountAsync();
        var present = new List<(int Row, string Role, string Name)>();
        for (var row = 0; row < rows; row++)
        {
            present.Add((row, await Page.InputValueAsync($"#role-{row}"), await Page.InputValueAsync($"#party-{row}")));
        }
        var missing = wanted.Where(party => !present.Exists(there => there.Name == party.Name && there.Role == party.Role)).ToList();
        var wrong = present.Where(there => there.Name.Length == 0 || !wanted.Contains((there.Role, there.Name))).OrderBy(there => there.Name.Length == 0).ThenBy(there => !missing.Exists(party => party.Name == there.Name)).ToList();
        var changed = new List<string>();
        foreach (var party in missing.OrderBy(party => !wrong.Exists(there => there.Name == party.Name)))
        {
            var row = wrong.FirstOrDefault(there => there.Name == party.Name, wrong[0]);
            wrong.Remove(row);
            changed.Add($"party-{row.Row}");
            if (row.Role != party.Role)
            {
                await hand.ChooseAsync(Page.Locator($"#role-{row.Row}"), party.Role);
            }
            if (row.Name != party.Name)
            {
                await hand.WriteAsync(Page.Locator($"#party-{row.Row}"), party.Name);
            }
        }
        foreach (var row in wrong.Where(row => row.Name.Length > 0))
        {
            changed.Add($"party-{row.Row}");
            await hand.WriteAsync(Page.Locator($"#party-{row.Row}"), "");
        }
        return changed;
    }

    private async Task<IEnumerable<string>> OverAsync(int number, FactAct act)
    {
        var changed = new List<string>();
        foreach (var (field, value) in new[] { ("relation", act.Kind.ToString()), ("other", sought.Entered[number].ToString(CultureInfo.InvariantCulture)), ("reason", act.Reason) })
        {
            if (await ChangeAsync(field, value))
            {
                changed.Add(field);
            }
        }
        return changed;
    }
}
