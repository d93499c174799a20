using System.Text;
using Kawaraban.Newsroom.Webhooks;

namespace Kawaraban.Tests.Newsroom.Webhooks;

public sealed class WebhookSignatureTests
{
    private const string Secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

    /// <summary>Known from the libraries of Standard Webhooks: whoever verifies with them agrees.</summary>
    [Fact]
    public void A_message_is_signed_as_the_standard_says()
    {
        var headers = WebhookSignature.Headers("msg_p5jXN8AQM9LWM0D4loKWxJek", DateTimeOffset.FromUnixTimeSeconds(1614265330), "{\"test\": 2432232314}"u8, Secret);

        Assert.Equal("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=", headers["webhook-signature"]);
        Assert.Equal(("msg_p5jXN8AQM9LWM0D4loKWxJek", "1614265330"), (headers["webhook-id"], headers["webhook-timestamp"]));
    }

    [Fact]
    public void While_a_secret_is_changed_either_verifies()
    {
        var (now, body) = (DateTimeOffset.UnixEpoch, Encoding.UTF8.GetBytes("{}"));
        var other = WebhookSignature.NewSecret();

        var both = WebhookSignature.Headers("evt_1", now, body, other, Secret)["webhook-signature"].Split(' ');

        Assert.Equal([WebhookSignature.Headers("evt_1", now, body, other)["webhook-signature"], WebhookSignature.Headers("evt_1", now, body, Secret)["webhook-signature"]], both);
    }

    [Fact]
    public void A_secret_is_256_random_bits() =>
        Assert.All(Enumerable.Range(0, 5).Select(_ => WebhookSignature.NewSecret()), secret => Assert.Equal(("whsec_", 32), (secret[..6], Convert.FromBase64String(secret[6..]).Length)));
}
