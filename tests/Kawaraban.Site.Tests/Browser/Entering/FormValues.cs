using System.Globalization;
using Kawaraban.Language.Quantities;
using Kawaraban.Newsroom.StoryFiles;

namespace Kawaraban.Site.Tests.Browser.Entering;

/// <summary>What the form of a fact is to say, by the names of its fields, for the fact to be as it is sought.</summary>
public static class FormValues
{
    public static IReadOnlyList<(string Field, string Value)> Of(Fact fact, SoughtFile sought)
    {
        var english = fact.Wordings.Find(wording => wording.EditionId.Value == "en")!;
        var (evidence, amount) = (fact.Evidence[0], fact.Amount);
        var values = new List<(string, string)> { ("text-en", english.Text) };
        if (fact.Kind is not (FactKind.Event or FactKind.Question))
        {
            values.Add(("detail-en", english.Detail));
            values.Add(("low", Text(amount?.Low ?? amount?.High)));
            values.Add(("high", amount is { Bound: QuantityBound.Range or QuantityBound.Magnitude } ? Text(amount.High) : ""));
            values.Add(("bound", amount is null or { Bound: QuantityBound.Exact } ? "" : amount.Bound.ToString()));
            values.Add(("unit", fact.Unit));
        }
        if (fact.Time is { } time)
        {
            values.Add(("when", FactTimeText.Write(time)));
        }
        if (fact.Kind == FactKind.Figure)
        {
            values.Add(("series", fact.Series));
        }
        if (fact.Form is { } form)
        {
            values.Add(("form", form.ToString()));
        }
        values.Add(("place", fact.PlaceId is { } place ? sought.Name(place) : ""));
        if (fact.Kind == FactKind.Exchange)
        {
            values.Add(("in-return-for", fact.InReturnFor is { } other ? sought.Entered[other].ToString(CultureInfo.InvariantCulture) : ""));
        }
        values.AddRange(evidence.IsPassage ? [("address", $"/desk/articles/{evidence.ArticleId}"), ("quote", evidence.Quote)] : [("address", evidence.Address), ("title", evidence.Title), ("seen", evidence.SeenOn!.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))]);
        values.Add(("voucher", evidence.Voucher.ToString()));
        values.Add(("strength", evidence.Strength.ToString()));
        values.Add(("vouched-by", evidence.VouchedById is { } source ? sought.Name(source) : ""));
        return values;
    }

    /// <summary>What the form takes from the value before, in the line of a figure, where it is left empty.</summary>
    public static bool MayBeLeft(Fact fact, SoughtFile sought, string field) =>
        fact.Kind == FactKind.Figure && sought.File.Facts.Where(other => other.Series == fact.Series && sought.Entered.ContainsKey(other.Number)).MaxBy(other => sought.Entered[other.Number]) is { } line
        && (field == "unit" ? line.Unit == fact.Unit : field == "detail-en" && line.Wordings[0].Detail == fact.Wordings[0].Detail);

    private static string Text(decimal? value) => value is { } number ? FactUnits.Text(number) : "";
}
