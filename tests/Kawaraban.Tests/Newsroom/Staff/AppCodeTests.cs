using System.Text;
using Kawaraban.Newsroom.Staff;

namespace Kawaraban.Tests.Newsroom.Staff;

public sealed class AppCodeTests
{
    private static readonly byte[] Key = Encoding.ASCII.GetBytes("12345678901234567890");
    private static readonly DateTimeOffset Now = DateTimeOffset.FromUnixTimeSeconds(1_234_567_890);

    /// <summary>Appendix B of RFC 6238, for SHA-1.</summary>
    public static readonly TheoryData<long, string> Vectors = new()
    {
        { 59, "94287082" }, { 1_111_111_109, "07081804" }, { 1_111_111_111, "14050471" }, { 1_234_567_890, "89005924" }, { 2_000_000_000, "69279037" }, { 20_000_000_000, "65353130" },
    };

    [Theory, MemberData(nameof(Vectors))]
    public void The_tests_own_app_and_the_program_say_what_the_standard_says(long seconds, string code)
    {
        var at = DateTimeOffset.FromUnixTimeSeconds(seconds);

        Assert.Equal(code, Totp.At(Key, at, 8));
        Assert.Equal(code[2..], AppCode.Of(Key, AppCode.StepAt(at)));
    }

    [Theory, InlineData(-60, false), InlineData(-30, true), InlineData(0, true), InlineData(30, true), InlineData(60, false)]
    public void A_phone_may_be_a_step_behind_or_ahead(int seconds, bool isTaken)
    {
        var code = Totp.At(Key, Now.AddSeconds(seconds));

        Assert.Equal(isTaken ? AppCode.StepAt(Now.AddSeconds(seconds)) : null, AppCode.StepOf(Key, code, Now));
    }

    [Theory, InlineData("005 924"), InlineData("００５９２４"), InlineData(" 005-924 ")]
    public void A_code_is_read_as_people_type_it(string typed) =>
        Assert.Equal((true, AppCode.StepAt(Now)), (AppCode.IsLike(typed), AppCode.StepOf(Key, typed, Now)));

    [Theory, InlineData(""), InlineData("05924"), InlineData("0059240"), InlineData("-00592"), InlineData("00592x"), InlineData("٠٠٥٩٢٤")]
    public void What_is_no_code_is_none(string typed) =>
        Assert.Equal((false, null), (AppCode.IsLike(typed), AppCode.StepOf(Key, typed, Now)));

    [Theory, InlineData("MZXW6YTBOI", "foobar"), InlineData("mzxw6ytb", "fooba"), InlineData("MZXQ====", "fo"), InlineData("", "")]
    public void A_key_is_read_as_RFC_4648_writes_it(string written, string key) => Assert.Equal(key, Encoding.ASCII.GetString(AppKey.Read(written)));

    [Fact]
    public void What_is_no_key_is_refused() => Assert.Throws<FormatException>(() => AppKey.Read("MZXW1"));

    [Fact]
    public void The_address_names_paper_and_account_whatever_is_in_them() =>
        Assert.Equal("otpauth://totp/The%20%E7%93%A6%3A%26:a%2Bb%40c.example?secret=ABCD&issuer=The%20%E7%93%A6%3A%26&digits=6&period=30", AppKey.Address("The 瓦:&", "a+b@c.example", "ABCD"));

    [Fact]
    public void A_recovery_code_is_known_however_it_is_typed_and_only_as_its_owners()
    {
        var (owner, other) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        var kept = RecoveryCode.HashOf(owner, "BCDFG-23456");

        Assert.True(RecoveryCode.IsHash(kept));
        Assert.Equal(kept, RecoveryCode.HashOf(owner, " bcdfg 23456 "));
        Assert.Equal(kept, RecoveryCode.HashOf(owner, "ＢＣＤＦＧ２３４５６"));
        Assert.NotEqual(kept, RecoveryCode.HashOf(other, "BCDFG-23456"));
        Assert.DoesNotContain("BCDFG", kept, StringComparison.OrdinalIgnoreCase);
    }
}
