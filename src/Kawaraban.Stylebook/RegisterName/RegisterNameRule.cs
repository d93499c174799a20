using Kawaraban.Stylebook.Reading;

namespace Kawaraban.Stylebook.RegisterName;

/// <summary>Finds names that are not said as the register has them: forms that must not stand, names that no longer hold, first mentions without title or reading.</summary>
/// <remarks>Which names stand where is told with the passage; without a register there is nothing to find.</remarks>
internal sealed class RegisterNameRule : IHouseRule
{
    public IRuleReading Begin() => new Reader();

    private sealed class Reader : IRuleReading
    {
        private readonly HashSet<string> introduced = new(StringComparer.Ordinal);

        public void Read(Passage passage, Pencil pencil)
        {
            foreach (var name in passage.Names)
            {
                // A headline shortens; what is quoted from elsewhere is said as it was there.
                var isFirst = passage.IsOwnProse && introduced.Add(name.Key);
                if (CaseOf(name, isFirst) is { } what)
                {
                    var right = isFirst && name.First.Length > 0 ? name.First : name.Right;
                    pencil.Mark(passage, name.Place, what, new Fix(right, IsSafe: false), name.Place.Of(passage.Text), right);
                }
            }
        }

        private static string? CaseOf(SaidName name, bool isFirst) => name.Form switch
        {
            SaidForm.Forbidden => "forbidden",
            SaidForm.Outdated => "outdated",
            SaidForm.Allowed when isFirst && name.First.Length > 0 => "first",
            _ => null,
        };
    }
}
